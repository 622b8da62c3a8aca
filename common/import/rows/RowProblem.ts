import type { RowErrorCode } from '../../errors/commandErrorTable';

/** Where in a row a rule is broken. */
export interface ProblemCell {
  /** As the file heads it; without a value, the name that the reader of the row gives the column. */
  readonly column: string;
  /** Left out where the row tells its values by column. */
  readonly value?: string;
  readonly hint?: string | undefined;
}

/** The rule that a row breaks, and where; thrown where the row is read, and told to the ledger by `tryRow`. */
export class RowProblem extends Error {
  readonly rule: RowErrorCode;
  readonly cell: ProblemCell;

  constructor(rule: RowErrorCode, cell: ProblemCell) {
    super(rule);
    this.rule = rule;
    this.cell = cell;
  }
}
