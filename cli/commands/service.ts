import type { IncomingMessage, ServerResponse } from 'node:http';
import { Command } from 'commander';
import { today } from '../../common/calendarDay';
import { readConfig, type Config } from '../../common/config';
import { versionsTold } from '../../common/datasets/versionsTold';
import { StartupError } from '../../common/errors/StartupError';
import { isLoopback } from '../../common/isLoopback';
import { startLog, tell } from '../../common/observability/programLog';
import { observeCalls, type CountCall } from '../../common/service/observeCalls';
import type { ServiceDefinition } from '../../common/service/ServiceDefinition';
import { FrontServer } from '../../common/service/FrontServer';
import { HOST_OPTIONS } from '../../common/service/hostFaults';
import { subgraphServer } from '../../common/service/subgraphServer';
import { SUBGRAPH_PORTS } from '../../schema/subgraphPorts';
import { closing, type CloseLater } from '../closing';
import { collectWhenIdle } from '../collectWhenIdle';
import { growHeapSlowly } from '../growHeapSlowly';
import { listen } from '../listen';
import { openObservability, type Observability } from '../observability/openObservability';
import { servingReporter } from '../output/preparationReporter';
import { openDatabaseOf } from '../preparation/openDatabaseOf';
import { readAheadBeside } from '../readAhead';
import { report } from '../report';
import { serviceNamed, services } from '../services';
import { untilStopped } from '../untilStopped';
import { version } from '../version';

interface ServiceFlags {
  readonly host?: string;
  readonly port?: string;
  readonly demo: boolean;
}

const UNSIGNED =
  'It takes calls of anybody on this machine, and of none beyond: with MAILLAGE_SUBGRAPH_SECRET, of its gateway alone.';

/** `maillage service NAME`: one subgraph as its own process. */
export function serviceCommand(): Command {
  const names = services.map((service) => service.name).join(', ');
  return new Command('service')
    .description('Serve one subgraph over HTTP, for a gateway.')
    .argument('<name>', names)
    .option('--port <number>', `port to listen on (default: ${Object.values(SUBGRAPH_PORTS).join(', ')})`)
    .option('--host <name>', 'address to listen on (default: localhost)')
    .option('--no-demo', 'leave the made-up demonstration professionals out')
    .addHelpText(
      'after',
      '\nThe database is the embedded one, or the one that MAILLAGE_DATABASE_URL names (mysql://…); {service} in it stands for the name of the service.',
    )
    .action(async (name: string, flags: ServiceFlags) => {
      const service = serviceNamed(name);
      const demo = flags.demo ? undefined : false;
      const defaultPort = SUBGRAPH_PORTS[service.name];
      const config = readConfig({ host: flags.host, port: flags.port, demo, defaultPort });
      await closing((later) => serve(service, config, later));
    });
}

async function serve(service: ServiceDefinition, config: Config, later: CloseLater): Promise<void> {
  growHeapSlowly();
  collectWhenIdle();
  checkReach(config);
  startLog(config.log);
  const observability = await openObservability(config, service.name);
  later(observability.close);
  const progress = servingReporter(service.name, config.log);
  const database = await openDatabaseOf(service, config, { forLoads: false, progress });
  later(() => database.destroy());
  const subgraph = await service.createSubgraph(database, { today });
  const app = subgraphServer(
    { ...subgraph, onError: report },
    versionsTold({ database, today, program: version }),
    config.subgraphSecrets,
  );
  later(() => app.close());
  observeCalls(app, { ...observability, count: await counterIn(observability) });
  await app.ready();
  const handle = (request: IncomingMessage, response: ServerResponse): void =>
    void app.server.emit('request', request, response);
  const front = new FrontServer(handle, { limits: HOST_OPTIONS });
  const address = await listen(front, config);
  const onReady = (): void => {
    console.log(`The subgraph ${service.name} is ready on ${address}/graphql`);
    if (config.subgraphSecrets.length === 0) console.log(UNSIGNED);
  };
  const reload = (): Promise<void> => nothingToReload(service);
  const onStop = readAheadBeside(front, [subgraph]);
  await untilStopped({ front, drainSeconds: config.drainSeconds, reload, onReady, onStop });
}

/** Loaded where figures are wanted. */
async function counterIn({ registry }: Observability): Promise<CountCall | null> {
  if (registry === null) return null;
  const { callMetrics } = await import('../../common/service/callMetrics.ts');
  return callMetrics(registry);
}

/** A load is seen by itself; a terminal that is gone must not end a service. */
function nothingToReload({ name }: ServiceDefinition): Promise<void> {
  tell(`The subgraph ${name} reads nothing anew at SIGHUP: loads are seen by themselves.`);
  return Promise.resolve();
}

/** Whoever reaches a subgraph past its gateway reads what needs a scope there: none is open to other machines unsigned. */
function checkReach({ host, subgraphSecrets }: Config): void {
  if (subgraphSecrets.length > 0 || isLoopback(host)) return;
  throw new StartupError(
    `A service on ${host} is reached from other machines, but takes unsigned calls: give it and its gateway the same secret ` +
      'in MAILLAGE_SUBGRAPH_SECRET, or let it listen on localhost.',
  );
}
