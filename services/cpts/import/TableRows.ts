import type { EntityTarget, ObjectLiteral } from 'typeorm';

/** The rows that a load writes into one table, in place of those that it wrote before. */
export interface TableRows<Row extends ObjectLiteral = ObjectLiteral> {
  readonly entity: EntityTarget<Row>;
  readonly rows: readonly Row[];
}

/** Ties rows to the class of their table, so that the compiler checks the one against the other. */
export function tableRows<Row extends ObjectLiteral>(entity: new () => Row, rows: readonly Row[]): TableRows {
  return { entity, rows };
}
