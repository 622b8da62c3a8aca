import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectPath } from '../../common/paths';
import type { Measured } from './Measured';
import { runLoad, timed } from './runLoad';

/** The tables that a load of the directory writes. */
export const DIRECTORY_TABLES = ['professional', 'practice', 'professional_sum'];

const SAME_SETTINGS = 'PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA cache_size=-32000;';

/** The directory loaded by Maillage, and its rows loaded by the sqlite3 shell into the same tables with the same indexes. */
export function measureSqlite(
  directory: string,
  prepared: string,
): { ours: Measured; own: Measured; rowsFolder: string } {
  const folder = mkdtempSync(join(tmpdir(), 'maillage-bench-import-'));
  const database = join(folder, 'professionals.sqlite');
  copyFileSync(join(prepared, 'professionals.sqlite'), database);
  const ours = runLoad('rpps', directory, { MAILLAGE_DATA_DIR: folder });
  const rowsFolder = mkdtempSync(join(projectPath('var'), 'bench-rows-'));
  for (const table of DIRECTORY_TABLES) {
    const file = join(rowsFolder, `${table}.csv`);
    timed('sqlite3', ['-csv', database], `.output ${file}\nSELECT * FROM ${table};\n`);
  }
  const seconds = importBySqlite(database, rowsFolder, join(folder, 'own.sqlite'));
  rmSync(folder, { recursive: true });
  return { ours, own: { ...ours, seconds, peakMegabytes: null }, rowsFolder };
}

function importBySqlite(database: string, rowsFolder: string, target: string): number {
  const schema = join(rowsFolder, 'schema.sql');
  const tables = DIRECTORY_TABLES.map((table) => `'${table}'`).join(', ');
  timed(
    'sqlite3',
    [database],
    `.output ${schema}\nSELECT sql || ';' FROM sqlite_master WHERE tbl_name IN (${tables}) AND sql IS NOT NULL;\n`,
  );
  if (!existsSync(schema)) throw new Error('The tables could not be read');
  timed('sqlite3', [target], `.output /dev/null\n${SAME_SETTINGS}\n.read ${schema}\n`);
  const imports = DIRECTORY_TABLES.map((table) => `.import ${join(rowsFolder, `${table}.csv`)} ${table}`);
  return timed(
    'sqlite3',
    [target],
    `.output /dev/null\n${SAME_SETTINGS}\n.mode csv\n${imports.join('\n')}\n`,
  );
}
