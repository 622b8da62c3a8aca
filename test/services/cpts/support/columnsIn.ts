import type { DataSource } from 'typeorm';

const ON_SERVER = `SELECT COLUMN_NAME AS name FROM information_schema.COLUMNS
  WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = ? ORDER BY ORDINAL_POSITION`;
const ON_SQLITE = 'SELECT name FROM pragma_table_info(?) ORDER BY cid';

/** Tells the names of a table's columns in a database, in the table's order; none where there is no such table. */
export function columnsIn(database: DataSource): (table: string) => Promise<string[]> {
  const sql = database.options.type === 'mysql' ? ON_SERVER : ON_SQLITE;
  return async (table) => (await database.query<{ name: string }[]>(sql, [table])).map(({ name }) => name);
}
