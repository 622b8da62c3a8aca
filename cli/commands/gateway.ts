import cluster from 'node:cluster';
import { resolve } from 'node:path';
import { Command } from 'commander';
import { readConfig, type Config } from '../../common/config';
import { startLog } from '../../common/observability/programLog';
import { projectPath } from '../../common/paths';
import { createObserver } from '../../gateway/observability/createObserver';
import { frontServer } from '../../gateway/reload/frontServer';
import { ReloadingGateway, type Reloaded } from '../../gateway/reload/ReloadingGateway';
import { watchText } from '../../gateway/reload/watchText';
import { closing, type CloseLater } from '../closing';
import { gatewayOpener } from '../gateway/gatewayOpener';
import { checkSubgraphNames } from '../gateway/subgraphNames';
import { firstGateway } from '../gateway/firstGateway';
import { reloadFrom, textOf } from '../gateway/supergraphFile';
import { collectWhenIdle } from '../collectWhenIdle';
import { growHeapSlowly } from '../growHeapSlowly';
import { checkKeyScopes, tellMissingKeysFile } from '../keys/checkKeySettings';
import { openObservability } from '../observability/openObservability';
import { serveAt } from '../listen';
import { report } from '../report';
import { untilStopped } from '../untilStopped';
import { tellServed } from '../workers/inWorker';
import { runWorkers } from '../workers/runWorkers';

const OWN_SUPERGRAPH = projectPath('schema', 'supergraph.graphql');

interface GatewayFlags {
  readonly supergraph: string;
  readonly host?: string;
  readonly port?: string;
  readonly workers?: string;
}

/** `maillage gateway`: the gateway alone, subgraphs over HTTP. */
export function gatewayCommand(): Command {
  return new Command('gateway')
    .description('Serve any supergraph, with its subgraphs over HTTP.')
    .option('--supergraph <file>', 'supergraph SDL, switched to when it changes', OWN_SUPERGRAPH)
    .option('--port <number>', 'port to listen on (default: 4000)')
    .option('--host <name>', 'address to listen on (default: localhost)')
    .option('--workers <number>', 'processes that answer, or auto: one a core (default: 1)')
    .addHelpText(
      'after',
      '\nMAILLAGE_SUBGRAPHS=NAME=URL,NAME=URL gives addresses other than those in the supergraph.',
    )
    .action(async (flags: GatewayFlags) => {
      const { supergraph, ...others } = flags;
      const config = readConfig(others);
      startLog(config.log);
      if (cluster.isPrimary) {
        checkSubgraphNames(supergraph, config);
        checkKeyScopes(supergraph);
        tellMissingKeysFile();
      }
      if (config.workers > 1 && cluster.isPrimary) await runWorkers({ config, ready });
      else await closing((later) => serve(supergraph, config, later));
    });
}

async function serve(file: string, config: Config, later: CloseLater): Promise<void> {
  growHeapSlowly();
  collectWhenIdle();
  const observability = await openObservability(config, 'gateway');
  later(observability.close);
  const observer = await createObserver(observability);
  const open = gatewayOpener(config, resolve(file) === OWN_SUPERGRAPH, observer);
  const first = await firstGateway(file, open);
  const gateway = new ReloadingGateway(first.gateway, open, report);
  later(() => gateway.close());
  const front = frontServer(gateway.handle);
  const address = await serveAt(front, config);
  tellServed(first.served);
  const telling = { reload: (text: string) => reloadTelling(gateway, text) };
  const unwatch = watchText({ file, text: first.read }, (changed) => reloadFrom(file, changed, telling));
  later(unwatch);
  const reload = (): Promise<void> => reloadFrom(file, textOf(file), telling);
  const onReady = (): void => {
    if (cluster.isPrimary) ready(address);
  };
  await untilStopped({ front, drainSeconds: config.drainSeconds, reload, onReady, onStop: unwatch });
}

/** Reloads, and tells the primary process over which text answers come from then on. */
async function reloadTelling(gateway: ReloadingGateway, text: string): Promise<Reloaded | null> {
  const reloaded = await gateway.reload(text);
  if (reloaded !== null) tellServed(text);
  return reloaded;
}

function ready(address: string): void {
  console.log(`The gateway is ready on ${address}/graphql`);
}
