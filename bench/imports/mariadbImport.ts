import { join } from 'node:path';
import { createConnection } from 'mysql2/promise';
import { startMariadb } from '../../test/support/mariadb';
import type { Measured } from './Measured';
import { runLoad, timed } from './runLoad';
import { DIRECTORY_TABLES } from './sqliteImport';

/** The directory loaded by Maillage into MariaDB, and its rows by LOAD DATA LOCAL INFILE into the same tables with the same indexes. */
export async function measureMariadb(
  server: string,
  directory: string,
  rowsFolder: string,
): Promise<{ ours: Measured; own: Measured }> {
  const mariadb = await startMariadb(server);
  try {
    const url = await mariadb.create('professionals');
    const ours = runLoad('rpps', directory, { MAILLAGE_DATABASE_URL: url });
    const connection = await createConnection(url);
    for (const table of DIRECTORY_TABLES) await connection.query(`CREATE TABLE own_${table} LIKE ${table}`);
    await connection.end();
    const { hostname, port, username } = new URL(url);
    const args = ['--local-infile=1', '-h', hostname, '-P', port, '-u', username, 'professionals'];
    const statements = DIRECTORY_TABLES.map((table) => loadData(join(rowsFolder, `${table}.csv`), table));
    const seconds = timed('mariadb', args, statements.join('\n'));
    return { ours, own: { ...ours, seconds, peakMegabytes: null } };
  } finally {
    await mariadb.stop();
  }
}

function loadData(file: string, table: string): string {
  return `LOAD DATA LOCAL INFILE '${file}' IGNORE INTO TABLE own_${table} CHARACTER SET utf8mb4
    FIELDS TERMINATED BY ',' OPTIONALLY ENCLOSED BY '"' LINES TERMINATED BY '\\r\\n';`;
}
