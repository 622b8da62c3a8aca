import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { MoreThan, type DataSource } from 'typeorm';
import { today } from '../../common/calendarDay';
import { readConfig, type Config } from '../../common/config';
import { projectPath } from '../../common/paths';
import { DateScalar } from '../../common/graphql/scalars';
import { versionsTold } from '../../common/datasets/versionsTold';
import { DatasetVersionRow } from '../../common/datasets/DatasetVersionRow';
import type { Subgraph } from '../../common/service/ServiceDefinition';
import { createCaches } from '../../gateway/cache/createCaches';
import type { GatewayCaches } from '../../gateway/cache/GatewayCaches';
import { embeddedVersions } from '../../gateway/cache/versions/embeddedVersions';
import { createGateway } from '../../gateway/createGateway';
import { trustedDocumentsOf } from '../../gateway/documents/trustedDocumentsOf';
import { engines } from '../../gateway/execution/engines';
import { readSupergraph } from '../../gateway/supergraph/readSupergraph';
import { inProcessTransport } from '../../gateway/transport/inProcessTransport';
import { listen } from '../listen';
import { preparationReporter } from '../output/preparationReporter';
import { welcome, type LoadedProfessionals } from '../output/welcome';
import { playgroundOptions } from '../playgroundOptions';
import { openEmbedded } from '../preparation/openEmbedded';
import { report } from '../report';
import { services } from '../services';
import { untilStopped } from '../untilStopped';
import { version } from '../version';

interface StartFlags {
  readonly host?: string;
  readonly port?: string;
  readonly demo: boolean;
}

/** `maillage start`: everything in one process, on embedded databases. */
export function startCommand(): Command {
  return new Command('start')
    .description('Prepare the embedded databases and serve the whole graph in one process.')
    .option('--port <number>', 'port to listen on (default: 4000; 0 chooses a free one)')
    .option('--host <name>', 'address to listen on (default: localhost)')
    .option('--no-demo', 'leave the made-up demonstration professionals out')
    .addHelpText('after', '\nThe databases are kept in var/, or in the folder that MAILLAGE_DATA_DIR names.')
    .action(async (flags: StartFlags) => {
      const demo = flags.demo ? undefined : false;
      await start(readConfig({ host: flags.host, port: flags.port, demo }));
    });
}

async function start(config: Config): Promise<void> {
  const databases: DataSource[] = [];
  try {
    const subgraphs = await openSubgraphs(config, databases);
    const caches = config.cache ? cachesOver(databases, config) : null;
    await serve({ subgraphs, caches, professionals: await loadedProfessionals(databases) }, config);
    caches?.close();
  } finally {
    for (const database of databases) await database.destroy();
  }
}

/** What is served. */
interface Served {
  readonly subgraphs: readonly Subgraph[];
  readonly caches: GatewayCaches | null;
  readonly professionals: LoadedProfessionals;
}

async function serve({ subgraphs, caches, professionals }: Served, config: Config): Promise<void> {
  const app = await createGateway({
    supergraph: readSupergraph(readFileSync(projectPath('schema', 'supergraph.graphql'), 'utf8')),
    createEngine: engines[config.engine],
    caches,
    scalars: [DateScalar],
    transports: new Map(
      subgraphs.map((subgraph) => [subgraph.name, inProcessTransport({ ...subgraph, onError: report })]),
    ),
    keys: config.keys,
    playground: playgroundOptions(),
    trusted: trustedDocumentsOf(config),
    report,
  });
  const address = await listen(app, config);
  console.log(welcome(address, config, professionals));
  await untilStopped(() => app.close());
}

/** The databases stand in the order of the services. */
function cachesOver(databases: readonly DataSource[], config: Config): GatewayCaches {
  const sources = databases.map((database, index) => {
    const tell = versionsTold({ database, today, program: version });
    return [services[index]?.name ?? '', embeddedVersions(tell)] as const;
  });
  return createCaches({ sources: new Map(sources), today, redisUrl: config.redisUrl });
}

/** The subgraphs, one after the other; each database goes into the list as soon as it is open, for whoever must close it. */
async function openSubgraphs(config: Config, databases: DataSource[]): Promise<Subgraph[]> {
  const subgraphs: Subgraph[] = [];
  for (const service of services) {
    const database = await openEmbedded(service, { ...config, progress: preparationReporter(service.name) });
    databases.push(database);
    subgraphs.push(await service.createSubgraph(database, { today }));
  }
  return subgraphs;
}

/** Files of professionals, structures or members take the place of the demonstration set. */
async function loadedProfessionals(databases: readonly DataSource[]): Promise<LoadedProfessionals> {
  const loaded = new Set<string>();
  for (const database of databases) {
    const rows = await database.getRepository(DatasetVersionRow).findBy({ rows: MoreThan(0) });
    for (const { id } of rows) loaded.add(id);
  }
  if (['rpps', 'finess', 'memberships'].some((id) => loaded.has(id))) return 'FILES';
  return loaded.has('professionals') ? 'DEMONSTRATION' : 'NONE';
}
