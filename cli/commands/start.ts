import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { MoreThan, type DataSource } from 'typeorm';
import { today } from '../../common/calendarDay';
import { readConfig, type Config } from '../../common/config';
import { projectPath } from '../../common/paths';
import { DateScalar } from '../../common/graphql/scalars';
import { DatasetVersionRow } from '../../common/datasets/DatasetVersionRow';
import type { Subgraph } from '../../common/service/ServiceDefinition';
import { createGateway } from '../../gateway/createGateway';
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
    await serve(subgraphs, config, await loadedProfessionals(databases));
  } finally {
    for (const database of databases) await database.destroy();
  }
}

async function serve(
  subgraphs: readonly Subgraph[],
  config: Config,
  professionals: LoadedProfessionals,
): Promise<void> {
  const app = await createGateway({
    supergraph: readSupergraph(readFileSync(projectPath('schema', 'supergraph.graphql'), 'utf8')),
    createEngine: engines[config.engine],
    scalars: [DateScalar],
    transports: new Map(
      subgraphs.map((subgraph) => [subgraph.name, inProcessTransport({ ...subgraph, onError: report })]),
    ),
    keys: config.keys,
    playground: playgroundOptions(),
    report,
  });
  const address = await listen(app, config);
  console.log(welcome(address, config, professionals));
  await untilStopped(() => app.close());
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
