import type { DataSource } from 'typeorm';
import { openDatabase } from '../../common/database/openDatabase';
import { withLock } from '../../common/database/withLock';
import { loadDatasets, type PreparationProgress } from '../../common/datasets/loadDatasets';
import { StartupError } from '../../common/errors/StartupError';
import type { DatasetOptions, ServiceDefinition } from '../../common/service/ServiceDefinition';
import { codeOf } from './preparationError';

/** Which database, which datasets, and who is told of the progress. */
export interface ServerOptions extends DatasetOptions {
  readonly url: string;
  readonly progress: PreparationProgress;
}

/**
 * A service's database on a MySQL-protocol server, migrated and with every dataset at its present version. Throws a
 * StartupError that names host and database, never the password, where it can't be reached or refuses the preparation.
 */
export async function openServer(service: ServiceDefinition, options: ServerOptions): Promise<DataSource> {
  const database = await openDatabase({ kind: 'mysql', url: options.url }, service).catch(
    (error: unknown) => {
      throw new StartupError(unreachable(options.url, error));
    },
  );
  try {
    await withLock(database, 'maillage migrations', () => database.runMigrations({ transaction: 'each' }));
    await loadDatasets(database, service.datasets(options), options.progress);
    return database;
  } catch (error) {
    // An open pool would keep the process alive.
    await database.destroy();
    throw isOfTheServer(error) ? new StartupError(unprepared(options.url, error)) : error;
  }
}

function unreachable(address: string, error: unknown): string {
  const code = codeOf(error) ?? 'no reason given';
  return `The database ${nameOf(address)} can't be reached (${code}): check MAILLAGE_DATABASE_URL and that the server runs.`;
}

function unprepared(address: string, { message }: Error): string {
  return `The database ${nameOf(address)} can't be prepared (${message}): check that its user may create tables, and that nothing but Maillage keeps tables in it.`;
}

function nameOf(address: string): string {
  const { host, pathname } = new URL(address);
  return `${pathname.slice(1)} on ${host}`;
}

/** Refusals of the server (ER_…) and of the way to it; anything else is a fault of ours, and keeps its stack. */
function isOfTheServer(error: unknown): error is Error {
  return /^(?:ER_|ECONN|EPIPE|ETIMEDOUT|PROTOCOL_)/.test(codeOf(error) ?? '');
}
