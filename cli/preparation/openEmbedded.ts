import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import { openDatabase } from '../../common/database/openDatabase';
import { loadDatasets, staleDatasets, type PreparationProgress } from '../../common/datasets/loadDatasets';
import { StartupError } from '../../common/errors/StartupError';
import type { DatasetOptions, ServiceDefinition } from '../../common/service/ServiceDefinition';

/** Where the embedded databases are, which datasets they hold, and who is told of the progress. */
export interface EmbeddedOptions extends DatasetOptions {
  readonly dataFolder: string;
  readonly progress: PreparationProgress;
}

/**
 * The embedded database of a service, with every dataset at its present version. A first preparation works on a file of
 * another name, which takes its place when it is whole: a preparation that is killed leaves nothing behind but that file.
 * Throws a StartupError where the folder can't be written, or where the file that is there is not a whole database.
 */
export async function openEmbedded(
  service: ServiceDefinition,
  options: EmbeddedOptions,
): Promise<DataSource> {
  const file = join(options.dataFolder, `${service.name}.sqlite`);
  const datasets = service.datasets(options);
  if (!existsSync(file)) await prepareFile(service, file, options);
  const database = await openWhole(service, file);
  try {
    if ((await staleDatasets(database, datasets)).length > 0) {
      await database.runMigrations({ transaction: 'each' });
      await loadDatasets(database, datasets, options.progress);
    }
    return database;
  } catch (error) {
    await database.destroy();
    throw new StartupError(halfPrepared(file, error));
  }
}

async function prepareFile(
  service: ServiceDefinition,
  file: string,
  options: EmbeddedOptions,
): Promise<void> {
  const { dataFolder, progress } = options;
  try {
    mkdirSync(dataFolder, { recursive: true });
    const unfinished = readdirSync(dataFolder).filter((name) =>
      name.startsWith(`${service.name}.preparing-`),
    );
    for (const name of unfinished) rmSync(join(dataFolder, name), { force: true });
    const draft = join(dataFolder, `${service.name}.preparing-${process.pid}`);
    const database = await openDatabase({ kind: 'sqlite', file: draft }, service);
    await database.runMigrations({ transaction: 'each' });
    await loadDatasets(database, service.datasets(options), progress);
    await database.destroy();
    renameSync(draft, file);
  } catch (error) {
    throw isFileTrouble(error) ? new StartupError(unwritable(dataFolder, error)) : error;
  }
}

async function openWhole(service: ServiceDefinition, file: string): Promise<DataSource> {
  try {
    return await openDatabase({ kind: 'sqlite', file }, service);
  } catch (error) {
    throw new StartupError(halfPrepared(file, error));
  }
}

function halfPrepared(file: string, error: unknown): string {
  const reason = error instanceof Error ? error.message : String(error);
  return `The database ${file} is damaged or half prepared (${reason}): delete it and start again, it is made anew in a minute.`;
}

function unwritable(folder: string, error: NodeJS.ErrnoException): string {
  return `The folder ${folder} can't be written (${error.code ?? error.message}): name another in MAILLAGE_DATA_DIR.`;
}

const FILE_TROUBLES: readonly unknown[] = [
  'EACCES',
  'EPERM',
  'EROFS',
  'ENOENT',
  'ENOTDIR',
  'ENOSPC',
  'EEXIST',
  'SQLITE_CANTOPEN',
  'SQLITE_READONLY',
];

function isFileTrouble(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'code' in error && FILE_TROUBLES.includes(error.code);
}
