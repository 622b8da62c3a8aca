import type { RowLedger } from '../../../../common/import/RowLedger';
import { RowProblem } from './RowProblem';

/** Where a row stands. */
export interface RowPlace {
  /** The file's name as it was given. */
  readonly file: string;
  readonly line: number;
}

/** Does the work on a row; where a RowProblem is thrown, the row is rejected. Other errors go on. */
export function tryRow(ledger: Pick<RowLedger, 'reject'>, { file, line }: RowPlace, work: () => void): void {
  try {
    work();
  } catch (problem) {
    if (!(problem instanceof RowProblem)) throw problem;
    const { rule, column, value, hint } = problem;
    ledger.reject({ file, line, rule, column, value, ...(hint === undefined ? {} : { hint }) });
  }
}
