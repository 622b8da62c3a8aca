import { resolve } from 'node:path';
import { Command } from 'commander';
import { readConfig, type Config } from '../../common/config';
import { projectPath } from '../../common/paths';
import { frontServer } from '../../gateway/reload/frontServer';
import { ReloadingGateway, type OpenOver } from '../../gateway/reload/ReloadingGateway';
import { watchText } from '../../gateway/reload/watchText';
import { gatewayOpener } from '../gateway/gatewayOpener';
import { readSupergraphFile, reloadFrom, startupErrorFor } from '../gateway/supergraphFile';
import { listen } from '../listen';
import { untilStopped } from '../untilStopped';

const OWN_SUPERGRAPH = projectPath('schema', 'supergraph.graphql');

interface GatewayFlags {
  readonly supergraph: string;
  readonly host?: string;
  readonly port?: string;
}

/** `maillage gateway`: the gateway alone, subgraphs over HTTP. */
export function gatewayCommand(): Command {
  return new Command('gateway')
    .description('Serve any supergraph, with its subgraphs over HTTP.')
    .option('--supergraph <file>', 'supergraph SDL, switched to when it changes', OWN_SUPERGRAPH)
    .option('--port <number>', 'port to listen on (default: 4000)')
    .option('--host <name>', 'address to listen on (default: localhost)')
    .addHelpText(
      'after',
      '\nMAILLAGE_SUBGRAPHS=NAME=URL,NAME=URL gives addresses other than those in the supergraph.',
    )
    .action(async (flags: GatewayFlags) => {
      await serve(flags.supergraph, readConfig({ host: flags.host, port: flags.port }));
    });
}

async function serve(file: string, config: Config): Promise<void> {
  const text = readSupergraphFile(file);
  const open = gatewayOpener(config, resolve(file) === OWN_SUPERGRAPH);
  const gateway = await firstGateway({ file, text }, open);
  const front = frontServer(gateway.handle);
  front.addHook('onClose', () => gateway.close());
  const address = await listen(front, config);
  console.log(`The gateway is ready on ${address}/graphql`);
  const unwatch = watchText({ file, text }, (changed) => reloadFrom(file, changed, gateway));
  await untilStopped(async () => {
    unwatch();
    await front.close();
  });
}

async function firstGateway(
  { file, text }: { readonly file: string; readonly text: string },
  open: OpenOver,
): Promise<ReloadingGateway> {
  try {
    return new ReloadingGateway(await open(text), open);
  } catch (error) {
    throw startupErrorFor(file, error);
  }
}
