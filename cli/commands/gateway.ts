import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { today } from '../../common/calendarDay';
import { readConfig, type Config } from '../../common/config';
import { StartupError } from '../../common/errors/StartupError';
import { DateScalar } from '../../common/graphql/scalars';
import { projectPath } from '../../common/paths';
import { createCaches } from '../../gateway/cache/createCaches';
import type { GatewayCaches } from '../../gateway/cache/GatewayCaches';
import { httpVersions } from '../../gateway/cache/versions/httpVersions';
import { createGateway } from '../../gateway/createGateway';
import { trustedDocumentsOf } from '../../gateway/documents/trustedDocumentsOf';
import { engines } from '../../gateway/execution/engines';
import { readSupergraph } from '../../gateway/supergraph/readSupergraph';
import type { Supergraph } from '../../gateway/supergraph/Supergraph';
import { httpTransport } from '../../gateway/transport/httpTransport';
import { listen } from '../listen';
import { playgroundOptions } from '../playgroundOptions';
import { report } from '../report';
import { untilStopped } from '../untilStopped';

/** The scalars of another supergraph may share a name with ours and mean something else. */
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
    .option('--supergraph <file>', 'supergraph SDL', OWN_SUPERGRAPH)
    .option('--port <number>', 'port to listen on (default: 4000)')
    .option('--host <name>', 'address to listen on (default: localhost)')
    .addHelpText(
      'after',
      '\nMAILLAGE_SUBGRAPHS=NAME=URL,NAME=URL gives addresses other than those in the supergraph.',
    )
    .action(async (flags: GatewayFlags) => {
      const supergraph = supergraphFrom(flags.supergraph);
      const isOwn = flags.supergraph === OWN_SUPERGRAPH;
      await serve(supergraph, isOwn, readConfig({ host: flags.host, port: flags.port }));
    });
}

async function serve(supergraph: Supergraph, isOwn: boolean, config: Config): Promise<void> {
  const transports = [...supergraph.subgraphs].map(
    ([name, url]) => [name, httpTransport(name, config.subgraphUrls.get(name) ?? url)] as const,
  );
  const caches = config.cache && isOwn ? cachesOver(supergraph, config) : null;
  const app = await createGateway({
    supergraph,
    caches,
    createEngine: engines[config.engine],
    scalars: isOwn ? [DateScalar] : [],
    transports: new Map(transports),
    keys: config.keys,
    playground: playgroundOptions(),
    trusted: trustedDocumentsOf(config),
    report,
  });
  const address = await listen(app, config);
  console.log(`The gateway is ready on ${address}/graphql`);
  await untilStopped(async () => {
    await app.close();
    caches?.close();
    await Promise.all(transports.map(([, transport]) => transport.close()));
  });
}

/** Subgraphs of others tell no versions of their datasets: what they answer is not kept. */
function cachesOver({ subgraphs }: Supergraph, config: Config): GatewayCaches {
  const sources = [...subgraphs].map(
    ([name, url]) => [name, httpVersions(config.subgraphUrls.get(name) ?? url)] as const,
  );
  return createCaches({ sources: new Map(sources), today, redisUrl: config.redisUrl });
}

function supergraphFrom(file: string): Supergraph {
  try {
    return readSupergraph(readFileSync(file, 'utf8'));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new StartupError(`The supergraph ${file} can't be used: ${reason}`);
  }
}
