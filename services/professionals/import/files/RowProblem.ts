import type { RowErrorCode } from '../../../../common/errors/commandErrorTable';

/** The rule that a row breaks, and by which value in which column; thrown where the row is read. */
export class RowProblem extends Error {
  readonly rule: RowErrorCode;
  /** As the file heads it. */
  readonly column: string;
  readonly value: string;
  readonly hint: string | undefined;

  constructor(
    rule: RowErrorCode,
    cell: { readonly column: string; readonly value: string; readonly hint?: string },
  ) {
    super(rule);
    this.rule = rule;
    this.column = cell.column;
    this.value = cell.value;
    this.hint = cell.hint;
  }
}
