import type { RowLedger } from '../RowLedger';
import { RowProblem } from './RowProblem';
import type { RowPlace } from './RowPlace';

/** A row that is told to the ledger where it breaks a rule: by its place, and by its cells where it keeps them by column. */
export interface TriedRow extends RowPlace {
  readonly values?: Readonly<Record<string, string>>;
  /** How the file heads each column; null where it has none. */
  readonly heads?: Readonly<Record<string, string | null>>;
}

/** What the work makes of a row; undefined where it throws a RowProblem: then the row is rejected. Other errors go on. */
export function tryRow<Made>(
  ledger: Pick<RowLedger, 'reject'>,
  row: TriedRow,
  work: () => Made,
): Made | undefined {
  try {
    return work();
  } catch (problem) {
    if (!(problem instanceof RowProblem)) throw problem;
    rejectRow(ledger, row, problem);
    return undefined;
  }
}

/** Tells the ledger that the row breaks the rule. */
export function rejectRow(
  ledger: Pick<RowLedger, 'reject'>,
  { file, line, values, heads }: TriedRow,
  { rule, cell }: RowProblem,
): void {
  const { column, hint } = cell;
  ledger.reject({
    file,
    line,
    rule,
    column: cell.value === undefined ? (heads?.[column] ?? column) : column,
    value: cell.value ?? values?.[column] ?? '',
    ...(hint === undefined ? {} : { hint }),
  });
}
