import type { RowErrorCode } from '../../../../common/errors/commandErrorTable';
import type { RowLedger } from '../../../../common/import/RowLedger';
import type { FileRow } from './FileRow';

/** The rule that a row breaks, and in which column; thrown where the row is read, and told by `acceptedRows`. */
export class RowProblem extends Error {
  readonly rule: RowErrorCode;
  readonly column: string;
  readonly hint: string | undefined;

  constructor(rule: RowErrorCode, column: string, hint?: string) {
    super(rule);
    this.rule = rule;
    this.column = column;
    this.hint = hint;
  }
}

/** What is made of each row; rows for which a RowProblem is thrown are rejected, and left out. */
export function acceptedRows<Row extends FileRow, Made>(
  rows: readonly Row[],
  ledger: Pick<RowLedger, 'reject'>,
  make: (row: Row) => Made,
): Made[] {
  return rows.flatMap((row) => {
    try {
      return [make(row)];
    } catch (problem) {
      if (!(problem instanceof RowProblem)) throw problem;
      rejectRow(ledger, row, problem);
      return [];
    }
  });
}

/** Tells the ledger that the row breaks the rule. */
export function rejectRow(
  ledger: Pick<RowLedger, 'reject'>,
  { file, line, values, heads }: FileRow,
  { rule, column, hint }: Pick<RowProblem, 'rule' | 'column' | 'hint'>,
): void {
  ledger.reject({
    file,
    line,
    rule,
    column: heads[column] ?? column,
    value: values[column] ?? '',
    ...(hint === undefined ? {} : { hint }),
  });
}
