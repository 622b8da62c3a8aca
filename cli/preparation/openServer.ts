import type { DataSource } from 'typeorm';
import { openDatabase } from '../../common/database/openDatabase';
import { loadDatasets, type PreparationProgress } from '../../common/datasets/loadDatasets';
import { StartupError } from '../../common/errors/StartupError';
import type { DatasetOptions, ServiceDefinition } from '../../common/service/ServiceDefinition';

/** Which database, which datasets, and who is told of the progress. */
export interface ServerOptions extends DatasetOptions {
  readonly url: string;
  readonly progress: PreparationProgress;
}

/**
 * A service's database on a MySQL-protocol server, migrated and with every dataset at its present version. Throws a
 * StartupError that names host and database, never the password, where it can't be reached.
 */
export async function openServer(service: ServiceDefinition, options: ServerOptions): Promise<DataSource> {
  const database = await openDatabase({ kind: 'mysql', url: options.url }, service).catch(
    (error: unknown) => {
      throw new StartupError(unreachable(options.url, error));
    },
  );
  await database.runMigrations({ transaction: 'each' });
  await loadDatasets(database, service.datasets(options), options.progress);
  return database;
}

function unreachable(address: string, error: unknown): string {
  const { host, pathname } = new URL(address);
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'no reason given';
  return `The database ${pathname.slice(1)} on ${host} can't be reached (${code}): check MAILLAGE_DATABASE_URL and that the server runs.`;
}
