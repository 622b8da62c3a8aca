import type { Database, Statement } from 'better-sqlite3';
import type { ObjectLiteral } from 'typeorm';
import { insertStatement } from '../insertStatement';
import type { PlainColumn, PlainValue } from '../plainColumns';
import type { BulkWriter } from '../ShadowTables';

/** Measured with six columns: fifty rows a statement are a third faster than one, and two hundred are slower again. */
const VALUES_PER_STATEMENT = 300;

/** A transaction of its own for so many rows keeps the write-ahead log small. */
const ROWS_PER_TRANSACTION = 20_000;

/** Writes rows by prepared multi-row INSERTs, in transactions that are committed one by one. */
export function sqliteWriter<Row extends ObjectLiteral>(
  connection: Database,
  table: string,
  columns: readonly PlainColumn[],
): BulkWriter<Row> {
  const insert = connection.transaction(insertion(connection, table, columns));
  let pending: Row[] = [];
  let written = 0;
  const flush = (): void => {
    const rows = pending;
    pending = [];
    insert.immediate(rows);
    written += rows.length;
  };
  return {
    write: (rows) =>
      Promise.resolve().then(() => {
        for (const row of rows) {
          pending.push(row);
          if (pending.length === ROWS_PER_TRANSACTION) flush();
        }
      }),
    end: () =>
      Promise.resolve().then(() => {
        flush();
        return written;
      }),
  };
}

function insertion(
  connection: Database,
  table: string,
  columns: readonly PlainColumn[],
): (rows: readonly ObjectLiteral[]) => void {
  const names = columns.map(({ name }) => `"${name}"`);
  const { sql } = insertStatement({ table, names, parameterLimit: VALUES_PER_STATEMENT });
  const perStatement = Math.max(1, Math.floor(VALUES_PER_STATEMENT / columns.length));
  const many = connection.prepare(sql(perStatement));
  const one = connection.prepare(sql(1));
  const run = (statement: Statement, rows: readonly ObjectLiteral[]): void => {
    const values: PlainValue[] = [];
    for (const row of rows) for (const column of columns) values.push(column.valueIn(row));
    statement.run(values);
  };
  return (rows) => {
    const whole = rows.length - (rows.length % perStatement);
    for (let at = 0; at < whole; at += perStatement) run(many, rows.slice(at, at + perStatement));
    for (const row of rows.slice(whole)) run(one, [row]);
  };
}
