import { join } from 'node:path';
import { services } from '../../../../cli/services';
import { openDatabase, type DatabaseSettings } from '../../../../common/database/openDatabase';
import type { ServiceName } from '../../../../common/service/ServiceDefinition';
import { copyToServer } from '../../../support/copyToServer';
import { openEmbeddedGraph, type EmbeddedGraph } from '../../../support/embeddedGraph';
import type { ThrowAwayDatabase } from '../../../support/mariadb';
import type { NationalCountry } from '../../../support/nationalCountry';

/** The graph on the databases of a made-up country. */
export function graphOnFiles(country: NationalCountry): Promise<EmbeddedGraph> {
  return openEmbeddedGraph((service) => ({
    kind: 'sqlite',
    file: fileOf(country, service),
    readOnly: true,
  }));
}

/** The graph on a server with the same rows. */
export async function graphOnServer(
  country: NationalCountry,
  server: ThrowAwayDatabase,
): Promise<EmbeddedGraph> {
  const urls = new Map<ServiceName, string>();
  for (const service of services) {
    const url = await server.create(service.name);
    urls.set(service.name, url);
    const database = await openDatabase({ kind: 'mysql', url }, service);
    await database.runMigrations({ transaction: 'each' });
    await copyToServer(fileOf(country, service.name), database);
    await database.destroy();
  }
  const settingsOf = (service: ServiceName): DatabaseSettings => ({
    kind: 'mysql',
    url: urls.get(service) ?? '',
  });
  return openEmbeddedGraph(settingsOf);
}

function fileOf({ folder }: NationalCountry, service: ServiceName): string {
  return join(folder, `${service}.sqlite`);
}
