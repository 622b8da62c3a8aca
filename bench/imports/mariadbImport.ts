import { join } from 'node:path';
import { createConnection, type Connection, type RowDataPacket } from 'mysql2/promise';
import { startMariadb } from '../../test/support/mariadb';
import type { Measured } from './Measured';
import { runLoad, timed } from './runLoad';
import { DIRECTORY_TABLES } from './sqliteImport';

/** The official files of structures and of the directory, and the folder of the directory's finished rows. */
export interface DirectoryFiles {
  readonly structures: string;
  readonly directory: string;
  readonly rows: string;
}

/** The directory loaded by Maillage into MariaDB, and its rows by LOAD DATA LOCAL INFILE into the same tables with the same indexes. */
export async function measureMariadb(
  server: string,
  files: DirectoryFiles,
): Promise<{ ours: Measured; own: Measured }> {
  const mariadb = await startMariadb(server);
  try {
    const url = await mariadb.create('professionals');
    // The first load prepares the database, which is no part of what is measured.
    runLoad('finess', files.structures, { MAILLAGE_DATABASE_URL: url });
    const ours = runLoad('rpps', files.directory, { MAILLAGE_DATABASE_URL: url });
    const connection = await createConnection(url);
    for (const table of DIRECTORY_TABLES) await connection.query(`CREATE TABLE own_${table} LIKE ${table}`);
    const { hostname, port, username } = new URL(url);
    const args = ['--local-infile=1', '-h', hostname, '-P', port, '-u', username, 'professionals'];
    const statements = DIRECTORY_TABLES.map((table) => loadData(join(files.rows, `${table}.csv`), table));
    const seconds = timed('mariadb', args, statements.join('\n'));
    await checkLoaded(connection);
    await connection.end();
    return { ours, own: { ...ours, seconds, peakMegabytes: null } };
  } finally {
    await mariadb.stop();
  }
}

/** The database's own loader skips what it does not understand: as many rows must be there as we have loaded. */
async function checkLoaded(connection: Connection): Promise<void> {
  for (const table of DIRECTORY_TABLES) {
    const [rows] = await connection.query<RowDataPacket[]>(
      `SELECT (SELECT COUNT(*) FROM ${table}) AS ours, (SELECT COUNT(*) FROM own_${table}) AS own`,
    );
    if (rows[0]?.['ours'] !== rows[0]?.['own']) throw new Error(`${table}: ${JSON.stringify(rows[0])}`);
  }
}

function loadData(file: string, table: string): string {
  return `LOAD DATA LOCAL INFILE '${file}' IGNORE INTO TABLE own_${table} CHARACTER SET utf8mb4
    FIELDS TERMINATED BY ',' OPTIONALLY ENCLOSED BY '"' LINES TERMINATED BY '\\n';`;
}
