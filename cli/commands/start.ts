import cluster from 'node:cluster';
import { Command } from 'commander';
import type { DataSource } from 'typeorm';
import { today } from '../../common/calendarDay';
import { readConfig, type Config } from '../../common/config';
import { startLog } from '../../common/observability/programLog';
import { projectPath } from '../../common/paths';
import { versionsTold } from '../../common/datasets/versionsTold';
import type { Subgraph } from '../../common/service/ServiceDefinition';
import { createCaches } from '../../gateway/cache/createCaches';
import type { GatewayCaches } from '../../gateway/cache/GatewayCaches';
import { embeddedVersions } from '../../gateway/cache/versions/embeddedVersions';
import { trustedDocumentsOf } from '../../gateway/documents/trustedDocumentsOf';
import { createObserver } from '../../gateway/observability/createObserver';
import { frontServer } from '../../gateway/reload/frontServer';
import { ReloadingGateway } from '../../gateway/reload/ReloadingGateway';
import { closing, type CloseLater } from '../closing';
import { readSupergraphFile, reloadFrom, textOf } from '../gateway/supergraphFile';
import { collectWhenIdle } from '../collectWhenIdle';
import { growHeapSlowly } from '../growHeapSlowly';
import { serveAt } from '../listen';
import { checkKeyScopes, tellMissingKeysFile } from '../keys/checkKeySettings';
import { openObservability } from '../observability/openObservability';
import { servingReporter } from '../output/preparationReporter';
import { welcome } from '../output/welcome';
import { toldOfRedis } from '../output/toldOf';
import { openEmbedded } from '../preparation/openEmbedded';
import { services } from '../services';
import { embeddedOpener, type Embedded } from '../start/embeddedOpener';
import { loadedProfessionals } from '../start/loadedProfessionals';
import { readAheadBeside } from '../readAhead';
import { report } from '../report';
import { untilStopped } from '../untilStopped';
import { version } from '../version';
import { runWorkers } from '../workers/runWorkers';

const SUPERGRAPH = projectPath('schema', 'supergraph.graphql');

interface StartFlags {
  readonly host?: string;
  readonly port?: string;
  readonly workers?: string;
  readonly demo: boolean;
}

/** `maillage start`: everything in one process, on embedded databases. */
export function startCommand(): Command {
  return new Command('start')
    .description('Prepare the embedded databases and serve the whole graph in one process.')
    .option('--port <number>', 'port to listen on (default: 4000; 0 chooses a free one)')
    .option('--host <name>', 'address to listen on (default: localhost)')
    .option('--workers <number>', 'processes that answer, or auto: one a core (default: 1)')
    .option('--no-demo', 'leave the made-up demonstration professionals out')
    .addHelpText('after', '\nThe databases are kept in var/, or in the folder that MAILLAGE_DATA_DIR names.')
    .action(async (flags: StartFlags) => {
      const demo = flags.demo ? undefined : false;
      await start(readConfig({ ...flags, demo }));
    });
}

async function start(config: Config): Promise<void> {
  growHeapSlowly();
  collectWhenIdle();
  startLog(config.log);
  if (cluster.isPrimary) {
    checkKeyScopes(SUPERGRAPH);
    tellMissingKeysFile();
  }
  const isPrimary = config.workers > 1 && cluster.isPrimary;
  const greet = await closing(async (later) => {
    const { databases, subgraphs } = await openSubgraphs(config, later);
    const professionals = await loadedProfessionals(databases);
    const trusted = config.trustedDocumentsOnly ? (trustedDocumentsOf(config)?.list ?? []) : null;
    const told = (address: string): void => console.log(welcome(address, config, { professionals, trusted }));
    if (!isPrimary) {
      const caches = config.cache ? cachesOver(databases, config) : null;
      later(() => caches?.close());
      await serve({ subgraphs, caches }, config, { greet: told, later });
    }
    return told;
  });
  // Its workers open what is prepared now.
  if (isPrimary) await runWorkers({ config, ready: greet });
}

interface Around {
  readonly greet: (address: string) => void;
  readonly later: CloseLater;
}

async function serve(embedded: Embedded, config: Config, { greet, later }: Around): Promise<void> {
  const observability = await openObservability(config, 'gateway');
  later(observability.close);
  const open = embeddedOpener(embedded, config, await createObserver(observability));
  const gateway = new ReloadingGateway(await open(readSupergraphFile(SUPERGRAPH)), open, report);
  later(() => gateway.close());
  const front = frontServer(gateway.handle);
  const address = await serveAt(front, config);
  const reload = (): Promise<void> => reloadFrom(SUPERGRAPH, textOf(SUPERGRAPH), gateway);
  const onReady = (): void => {
    if (cluster.isPrimary) greet(address);
  };
  const onStop = readAheadBeside(front, embedded.subgraphs);
  await untilStopped({ front, drainSeconds: config.drainSeconds, reload, onReady, onStop });
}

/** The databases stand in the order of the services. */
function cachesOver(databases: readonly DataSource[], config: Config): GatewayCaches {
  const sources = databases.map((database, index) => {
    const tell = versionsTold({ database, today, program: version });
    return [services[index]?.name ?? '', embeddedVersions(tell)] as const;
  });
  return createCaches({ sources: new Map(sources), today, redisUrl: config.redisUrl, toldOfRedis });
}

interface Opened {
  readonly databases: readonly DataSource[];
  readonly subgraphs: readonly Subgraph[];
}

/** The subgraphs, one after the other, and their databases. */
async function openSubgraphs(config: Config, later: CloseLater): Promise<Opened> {
  const databases: DataSource[] = [];
  const subgraphs: Subgraph[] = [];
  for (const service of services) {
    const progress = servingReporter(service.name, config.log);
    const database = await openEmbedded(service, { ...config, progress });
    later(() => database.destroy());
    databases.push(database);
    subgraphs.push(await service.createSubgraph(database, { today }));
  }
  return { databases, subgraphs };
}
