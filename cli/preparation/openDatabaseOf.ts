import type { DataSource } from 'typeorm';
import type { Config } from '../../common/config';
import type { PreparationProgress } from '../../common/datasets/loadDatasets';
import type { ServiceDefinition } from '../../common/service/ServiceDefinition';
import { preparationReporter } from '../output/preparationReporter';
import { openEmbedded } from './openEmbedded';
import { openServer } from './openServer';

/** What MAILLAGE_DATABASE_URL may hold in the place of a service's name. */
export const SERVICE_PLACE = '{service}';

/** How the database is used once it is prepared. */
export interface DatabaseUse {
  /** Statements of a load take as long as they take; those that answer are limited. */
  readonly forLoads: boolean;
  /** Told how far the preparation is; left out: whoever reads standard error is. */
  readonly progress?: PreparationProgress;
}

/** The database of a service, prepared: the embedded one, or the one that the configuration names. Throws a StartupError. */
export function openDatabaseOf(
  service: ServiceDefinition,
  config: Config,
  { forLoads, progress = preparationReporter(service.name) }: DatabaseUse = { forLoads: false },
): Promise<DataSource> {
  const options = { ...config, progress };
  return config.databaseUrl === null
    ? openEmbedded(service, options)
    : openServer(service, {
        ...options,
        ...(forLoads ? { statementSeconds: null } : {}),
        url: config.databaseUrl.replaceAll(SERVICE_PLACE, service.name),
      });
}
