import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import { openDatabase, type DatabaseSettings } from '../../../../common/database/openDatabase';
import { fingerprintOf } from '../../../../common/datasets/fingerprintOf';
import { loadDatasets } from '../../../../common/datasets/loadDatasets';
import { projectPath } from '../../../../common/paths';
import { cpts } from '../../../../services/cpts/definition';

/**
 * The database of the service with its real datasets, migrated and loaded. A SQLite file for each Jest worker is kept
 * between runs, so that only a change of tables or data loads again; TEST_MYSQL_URL (mysql://user:password@host/)
 * chooses a MySQL-protocol server instead, with a database named maillage_cpts_test.
 */
export async function openTestDatabase(): Promise<DataSource> {
  const database = await openDatabase(settings(), cpts);
  await database.runMigrations();
  await loadDatasets(database, cpts.datasets({ demo: false }));
  return database;
}

function settings(): DatabaseSettings {
  const server = process.env['TEST_MYSQL_URL'];
  if (server !== undefined) return { kind: 'mysql', url: `${server}maillage_cpts_test` };
  const folder = projectPath('var', 'test-cpts');
  mkdirSync(folder, { recursive: true });
  const worker = process.env['JEST_WORKER_ID'] ?? '1';
  return { kind: 'sqlite', file: join(folder, `${tablesFingerprint()}-${worker}.sqlite`) };
}

function tablesFingerprint(): string {
  const folder = projectPath('services', 'cpts', 'migrations');
  const files = readdirSync(folder).sort();
  return fingerprintOf({ files: files.map((file) => join(folder, file)) }).slice(0, 12);
}
