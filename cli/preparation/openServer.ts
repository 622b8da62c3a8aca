import type { DataSource } from 'typeorm';
import { openDatabase, type MysqlSettings } from '../../common/database/openDatabase';
import { withLock } from '../../common/database/withLock';
import { loadDatasets, type PreparationProgress } from '../../common/datasets/loadDatasets';
import { StartupError } from '../../common/errors/StartupError';
import type { DatasetOptions, ServiceDefinition } from '../../common/service/ServiceDefinition';
import { toldOfDatabase } from '../output/toldOf';
import { codeOf } from './preparationError';

/** Which database, which datasets, and who is told of the progress. */
export interface ServerOptions extends DatasetOptions {
  readonly url: string;
  /** The longest that a statement may take once the database is prepared; null: any time, as loads need it. 30 s. */
  readonly statementSeconds?: number | null;
  readonly progress: PreparationProgress;
}

const STATEMENT_SECONDS = 30;

/**
 * A service's database on a MySQL-protocol server, migrated and with every dataset at its present version. Throws a
 * StartupError that names host and database, never the password, where it can't be reached or refuses the preparation.
 */
export async function openServer(service: ServiceDefinition, options: ServerOptions): Promise<DataSource> {
  const { url, statementSeconds = STATEMENT_SECONDS } = options;
  const database = await reach(service, { kind: 'mysql', url });
  try {
    // A load must not find other tables at its end than at its beginning.
    if (await database.showMigrations())
      await withLock(database, 'maillage datasets', () => database.runMigrations({ transaction: 'each' }));
    await loadDatasets(database, service.datasets(options), {
      progress: options.progress,
      records: service.records,
    });
    if (statementSeconds === null) return database;
  } catch (error) {
    // An open pool would keep the process alive.
    await database.destroy();
    throw isOfTheServer(error) ? new StartupError(unprepared(url, error)) : error;
  }
  // A preparation takes as long as it takes; those who ask afterwards do so on connections of their own.
  await database.destroy();
  return reach(service, { kind: 'mysql', url, statementSeconds, told: toldOfDatabase });
}

function reach(service: ServiceDefinition, settings: MysqlSettings): Promise<DataSource> {
  return openDatabase(settings, service).catch((error: unknown) => {
    throw new StartupError(unreachable(settings.url, error));
  });
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
