import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import { openDatabase, type DatabaseSettings } from '../../../../common/database/openDatabase';
import { loadDatasets } from '../../../../common/datasets/loadDatasets';
import { cpts } from '../../../../services/cpts/definition';
import { keepFewCommunes } from '../../../support/fewCommunes';
import { preparedFolder } from '../../../support/program';

/** A database of one test file, and how to be rid of it. */
export interface TestDatabase {
  readonly database: DataSource;
  readonly discard: () => Promise<void>;
}

/**
 * A database of the service with its real datasets, migrated and loaded, for one test file to read and write. It starts as
 * a copy of the one that Jest's set-up has prepared, so that nothing is loaded twice; `few` communes are enough for imports.
 */
export async function openTestDatabase(options: { readonly few?: boolean } = {}): Promise<TestDatabase> {
  const folder = mkdtempSync(join(tmpdir(), 'maillage-cpts-'));
  const file = join(folder, 'cpts.sqlite');
  const prepared = join(preparedFolder, 'cpts.sqlite');
  if (existsSync(prepared)) copyFileSync(prepared, file);
  if (options.few === true) keepFewCommunes(file);
  const database = await prepareDatabase({ kind: 'sqlite', file });
  return {
    database,
    discard: async () => {
      await database.destroy();
      rmSync(folder, { recursive: true });
    },
  };
}

/** Opens a database, and brings its tables and datasets up to date. */
async function prepareDatabase(settings: DatabaseSettings): Promise<DataSource> {
  const database = await openDatabase(settings, cpts);
  await database.runMigrations();
  await loadDatasets(database, cpts.datasets({ demo: false }), { records: cpts.records });
  return database;
}
