import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import type { Config } from '../../common/config';
import { openDatabase } from '../../common/database/openDatabase';
import { isPrepared } from '../../common/datasets/loadDatasets';
import { ImportError } from '../../common/import/ImportError';
import type { ServiceDefinition } from '../../common/service/ServiceDefinition';
import { SERVICE_PLACE } from '../preparation/openDatabaseOf';

/**
 * The database of a service as it stands, for a load that only checks: nothing is migrated or prepared. Throws
 * IMPORT_NOT_PREPARED where that would be due.
 */
export async function openForCheck(service: ServiceDefinition, config: Config): Promise<DataSource> {
  const { databaseUrl, dataFolder } = config;
  const file = join(dataFolder, `${service.name}.sqlite`);
  if (databaseUrl === null && !existsSync(file)) throw notPrepared(service);
  const database = await openDatabase(
    databaseUrl === null
      ? { kind: 'sqlite', file }
      : { kind: 'mysql', url: databaseUrl.replaceAll(SERVICE_PLACE, service.name) },
    service,
  );
  const prepared = await answers(database, service, config).catch(() => false);
  if (prepared) return database;
  await database.destroy();
  throw notPrepared(service);
}

async function answers(database: DataSource, service: ServiceDefinition, config: Config): Promise<boolean> {
  return !(await database.showMigrations()) && isPrepared(database, service.datasets(config));
}

function notPrepared({ name }: ServiceDefinition): ImportError {
  return new ImportError('IMPORT_NOT_PREPARED', { value: name });
}
