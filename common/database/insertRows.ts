import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';
import { dialectOf } from './dialect';
import { insertStatement } from './insertStatement';
import { plainColumns } from './plainColumns';

/**
 * Inserts the rows by multi-row statements, in the caller's transaction, and returns how many. Only plain columns are
 * written, as they stand (no transformers, relations or generated keys): that is what makes it fast enough for a load.
 */
export async function insertRows<Row extends ObjectLiteral>(
  manager: EntityManager,
  target: EntityTarget<Row>,
  rows: readonly Row[],
): Promise<number> {
  const { driver, options } = manager.dataSource;
  const metadata = manager.dataSource.getMetadata(target);
  const columns = plainColumns(metadata);
  const { parameterLimit } = dialectOf(options.type);
  const names = columns.map(({ name }) => driver.escape(name));
  const insert = insertStatement({ table: driver.escape(metadata.tableName), names, parameterLimit });
  for (let start = 0; start < rows.length; start += insert.mostRows) {
    const chunk = rows.slice(start, start + insert.mostRows);
    const values = chunk.flatMap((row) => columns.map((column) => column.valueIn(row)));
    await manager.query(insert.sql(chunk.length), values);
  }
  return rows.length;
}
