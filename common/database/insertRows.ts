import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';
import { dialectOf } from './dialect';

const MOST_ROWS_PER_STATEMENT = 1_000;

/**
 * Inserts the rows by multi-row statements, in the caller's transaction, and returns how many. Only plain columns are
 * written, as they stand (no transformers, relations or generated keys): that is what makes it fast enough for a load.
 */
export async function insertRows<Row extends ObjectLiteral>(
  manager: EntityManager,
  target: EntityTarget<Row>,
  rows: readonly Row[],
): Promise<number> {
  const metadata = manager.dataSource.getMetadata(target);
  const driver = manager.dataSource.driver;
  const columns = metadata.columns.filter((column) => !column.isGenerated);
  const names = columns.map((column) => driver.escape(column.databaseName)).join(', ');
  const { parameterLimit } = dialectOf(manager.dataSource.options.type);
  const perStatement = Math.min(MOST_ROWS_PER_STATEMENT, Math.floor(parameterLimit / columns.length));
  const row = `(${columns.map(() => '?').join(', ')})`;
  for (let start = 0; start < rows.length; start += perStatement) {
    const chunk = rows.slice(start, start + perStatement);
    const values = chunk.flatMap((each) =>
      columns.map((column) => databaseValue(column.getEntityValue(each))),
    );
    const places = Array.from({ length: chunk.length }, () => row).join(', ');
    await manager.query(
      `INSERT INTO ${driver.escape(metadata.tableName)} (${names}) VALUES ${places}`,
      values,
    );
  }
  return rows.length;
}

function databaseValue(value: unknown): unknown {
  if (value === undefined) return null;
  return typeof value === 'boolean' ? Number(value) : value;
}
