import { copyFileSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import { openDatabase } from '../../../../common/database/openDatabase';
import { fingerprintOf } from '../../../../common/datasets/fingerprintOf';
import { loadDatasets } from '../../../../common/datasets/loadDatasets';
import { projectPath } from '../../../../common/paths';
import { databaseModel } from '../../../../services/territories/databaseModel';
import { territoryDatasets } from '../../../../services/territories/import/territoryDatasets';
import { preparedFolder } from '../../../support/program';
import { sourcesOf } from './sourcesOf';

/**
 * The loaded database of the service, read-only. It is built once and kept under var/test-cache by the fingerprint of the
 * data and of the code that loads it, from a copy of the one that Jest's set-up has prepared, where there is one; test files
 * that run at the same time may each build it, and one stays.
 */
export async function territoriesDatabase(): Promise<DataSource> {
  const file = join(cacheFolder(), `territories-${fingerprint()}.sqlite`);
  if (!existsSync(file)) await build(file);
  return openDatabase({ kind: 'sqlite', file, readOnly: true }, databaseModel);
}

/** A copy of the loaded database that the tests of one file may write to. */
export async function writableTerritories(): Promise<{ database: DataSource; discard: () => Promise<void> }> {
  const original = await territoriesDatabase();
  const folder = mkdtempSync(join(tmpdir(), 'maillage-territories-'));
  const file = join(folder, 'territories.sqlite');
  copyFileSync(String(original.options.database), file);
  await original.destroy();
  const database = await openDatabase({ kind: 'sqlite', file }, databaseModel);
  const discard = async (): Promise<void> => {
    await database.destroy();
    rmSync(folder, { recursive: true });
  };
  return { database, discard };
}

async function build(file: string): Promise<void> {
  const unfinished = `${file}.${process.pid}`;
  const prepared = join(preparedFolder, 'territories.sqlite');
  if (existsSync(prepared)) copyFileSync(prepared, unfinished);
  const database = await openDatabase({ kind: 'sqlite', file: unfinished }, databaseModel);
  await database.runMigrations();
  await loadDatasets(database, territoryDatasets());
  await database.destroy();
  renameSync(unfinished, file);
}

function cacheFolder(): string {
  const folder = projectPath('var', 'test-cache');
  mkdirSync(folder, { recursive: true });
  return folder;
}

function fingerprint(): string {
  const data = territoryDatasets().map((dataset) => dataset.fingerprintWith([]));
  const folders = [
    projectPath('common', 'cog'),
    projectPath('common', 'cog', 'files'),
    ...['import', 'model', 'entities', 'migrations'].map((name) =>
      projectPath('services', 'territories', name),
    ),
  ];
  return fingerprintOf({ texts: data, files: folders.flatMap(sourcesOf) }).slice(0, 16);
}
