import BetterSqlite, { type Database } from 'better-sqlite3';
import type { PoolConnection } from 'mysql2';
import type { DataSource } from 'typeorm';
import { loadDataWriter } from '../../common/database/mysql/loadDataWriter';
import type { PlainValue } from '../../common/database/plainColumns';

type PlainRow = Readonly<Record<string, PlainValue>>;

const ROWS_AT_A_TIME = 5_000;

/**
 * Copies the tables of a service's SQLite file into its database on a MariaDB server, whose tables are made and empty; the
 * server then knows how many rows there are, as it does of tables that have been there for long.
 */
export async function copyToServer(file: string, target: DataSource): Promise<void> {
  const source = new BetterSqlite(file, { readonly: true, fileMustExist: true });
  const runner = target.createQueryRunner();
  const connection = (await runner.connect()) as PoolConnection;
  try {
    // An empty table is then filled as one, its indexes made of sorted rows.
    await runner.query('SET SESSION unique_checks = 0, foreign_key_checks = 0');
    for (const table of tablesWithRows(source)) {
      await copyTable(source, connection, table);
      await runner.query(`ANALYZE TABLE \`${table}\``);
    }
  } finally {
    await runner.release();
    source.close();
  }
}

function tablesWithRows(source: Database): string[] {
  const tables = source
    .prepare<[], { name: string }>(
      `SELECT name FROM sqlite_master
        WHERE type = 'table' AND name NOT LIKE 'sqlite!_%' ESCAPE '!' AND name <> 'migrations'`,
    )
    .all();
  return tables
    .map(({ name }) => name)
    .filter((name) => source.prepare(`SELECT 1 FROM "${name}" LIMIT 1`).get() !== undefined);
}

async function copyTable(source: Database, connection: PoolConnection, table: string): Promise<void> {
  const rows = source.prepare<[], PlainRow>(`SELECT * FROM "${table}"`);
  const columns = rows.columns().map(({ name }) => ({ name, valueIn: (row: PlainRow) => row[name] ?? null }));
  const writer = loadDataWriter<PlainRow>(connection, `\`${table}\``, columns);
  let some: PlainRow[] = [];
  for (const row of rows.iterate()) {
    some.push(row);
    if (some.length < ROWS_AT_A_TIME) continue;
    await writer.write(some);
    some = [];
  }
  await writer.write(some);
  await writer.end();
}
