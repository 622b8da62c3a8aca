import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { table } from '../cli/output/table';
import { projectPath } from '../common/paths';
import { mariadbd } from '../test/support/mariadb';
import type { Measured } from './imports/Measured';
import { measureMariadb } from './imports/mariadbImport';
import { measureSqlite } from './imports/sqliteImport';
import { nationalFolder } from './support/nationalFolder';

const GOAL = 0.5;

/**
 * The directory of professionals, loaded by Maillage from the official file, and its finished rows loaded by the database's own
 * tools into the same tables with the same indexes, one after the other in one run.
 */
async function main(scaleText = '1'): Promise<void> {
  const folder = nationalFolder(Number(scaleText));
  const names = readdirSync(join(folder, 'files'));
  const fileOf = (prefix: string): string =>
    join(folder, 'files', names.find((name) => name.startsWith(prefix)) ?? '');
  const directory = fileOf('PS_LibreAcces');
  const sqlite = measureSqlite(directory, folder);
  const rows = [...rowsOf('SQLite', sqlite, 'sqlite3 .import')];
  if (mariadbd === undefined) console.log('MariaDB is not installed: measured on SQLite alone.');
  else {
    const mariadb = await measureMariadb(mariadbd, {
      structures: fileOf('etalab'),
      directory,
      rows: sqlite.rowsFolder,
    });
    rows.push(...rowsOf('MariaDB', mariadb, 'LOAD DATA LOCAL INFILE'));
  }
  rmSync(sqlite.rowsFolder, { recursive: true });
  console.log(
    `\n${directory.replace(projectPath(), '.')}; Node ${process.version}; goal of the ratio ${GOAL} or more`,
  );
  console.log(table(['database', 'load', 'seconds', 'rows/s', 'peak MB', 'ratio'], rows));
}

function rowsOf(
  database: string,
  { ours, own }: { readonly ours: Measured; readonly own: Measured },
  tool: string,
): (string | number)[][] {
  const ratio = (own.seconds / ours.seconds).toFixed(2);
  return [
    [database, 'maillage import rpps', ...figuresOf(ours), ratio],
    ['', `${tool}, finished rows`, ...figuresOf(own), ''],
  ];
}

function figuresOf({ seconds, rows, peakMegabytes }: Measured): string[] {
  const perSecond = Math.round(rows / seconds).toLocaleString('fr-FR');
  return [seconds.toFixed(1), perSecond, peakMegabytes === null ? '–' : String(peakMegabytes)];
}

void main(...process.argv.slice(2));
