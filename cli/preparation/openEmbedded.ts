import { accessSync, constants, existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import { openDatabase } from '../../common/database/openDatabase';
import { withLock } from '../../common/database/withLock';
import { loadDatasets, type PreparationProgress } from '../../common/datasets/loadDatasets';
import { makeFolder } from '../../common/files/makeFolder';
import type { DatasetOptions, ServiceDefinition } from '../../common/service/ServiceDefinition';
import { newDraft, removeAbandonedDrafts, removeDraft, SQLITE_COMPANIONS } from './drafts';
import { preparationError } from './preparationError';

/** Where the embedded databases are, which datasets they hold, and who is told of the progress. */
export interface EmbeddedOptions extends DatasetOptions {
  readonly dataFolder: string;
  readonly progress: PreparationProgress;
}

/**
 * The embedded database of a service, with every migration run and every dataset at its present version. A first
 * preparation works on a file of another name, which takes its place when it is whole: a preparation that is killed leaves
 * nothing behind but that file. Throws a StartupError as preparationError tells.
 */
export async function openEmbedded(
  service: ServiceDefinition,
  options: EmbeddedOptions,
): Promise<DataSource> {
  const file = join(options.dataFolder, `${service.name}.sqlite`);
  try {
    if (!existsSync(file)) await prepareFile(service, file, options);
    return await openPrepared(service, file, options);
  } catch (error) {
    throw preparationError(file, error);
  }
}

async function prepareFile(
  service: ServiceDefinition,
  file: string,
  options: EmbeddedOptions,
): Promise<void> {
  makeFolder(options.dataFolder);
  accessSync(options.dataFolder, constants.W_OK);
  removeAbandonedDrafts(file);
  // What a database that was deleted has left would be read as part of the new one.
  for (const suffix of SQLITE_COMPANIONS) rmSync(`${file}${suffix}`, { force: true });
  const draft = newDraft(file);
  try {
    const database = await openPrepared(service, draft, options);
    await database.destroy();
    // Another start may have been faster: what it made is what both use.
    if (!existsSync(file)) renameSync(draft, file);
  } finally {
    removeDraft(draft);
  }
}

async function openPrepared(
  service: ServiceDefinition,
  file: string,
  options: EmbeddedOptions,
): Promise<DataSource> {
  const database = await openDatabase({ kind: 'sqlite', file }, service);
  try {
    // A load must not find other tables at its end than at its beginning.
    if (await database.showMigrations())
      await withLock(database, 'maillage datasets', () => database.runMigrations({ transaction: 'each' }));
    await loadDatasets(database, service.datasets(options), {
      progress: options.progress,
      records: service.records,
    });
    return database;
  } catch (error) {
    await database.destroy();
    throw error;
  }
}
