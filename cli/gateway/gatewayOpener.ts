import { today } from '../../common/calendarDay';
import type { Config } from '../../common/config';
import { DateScalar } from '../../common/graphql/scalars';
import { createCaches } from '../../gateway/cache/createCaches';
import type { GatewayCaches } from '../../gateway/cache/GatewayCaches';
import { httpVersions } from '../../gateway/cache/versions/httpVersions';
import type { TrustedDocuments } from '../../gateway/documents/TrustedDocuments';
import { trustedDocumentsOf } from '../../gateway/documents/trustedDocumentsOf';
import { engines } from '../../gateway/execution/engines';
import type { OpenedGateway } from '../../gateway/reload/OpenedGateway';
import { openGateway } from '../../gateway/reload/openGateway';
import type { OpenOver } from '../../gateway/reload/ReloadingGateway';
import { SharedTransports } from '../../gateway/reload/SharedTransports';
import { readSupergraph } from '../../gateway/supergraph/readSupergraph';
import { subgraphAddresses } from '../../gateway/supergraph/subgraphAddresses';
import { httpTransport } from '../../gateway/transport/httpTransport';
import { playgroundOptions } from '../playgroundOptions';
import { report } from '../report';

/** What every gateway over a supergraph of the same file shares. */
interface Common {
  readonly config: Config;
  readonly isOwn: boolean;
  readonly shared: SharedTransports;
  readonly playground: ReturnType<typeof playgroundOptions>;
  readonly trusted: TrustedDocuments | undefined;
}

/**
 * Opens gateways over the text of a supergraph, with its subgraphs over HTTP. The scalars of another supergraph than our own may
 * share a name with ours and mean something else, and its subgraphs tell no versions of their datasets, so that nothing is kept.
 */
export function gatewayOpener(config: Config, isOwn: boolean): OpenOver {
  const common: Common = {
    config,
    isOwn,
    shared: new SharedTransports((name, url) => httpTransport(name, url)),
    playground: playgroundOptions(),
    trusted: trustedDocumentsOf(config),
  };
  return (sdl) => openOver(sdl, common);
}

async function openOver(sdl: string, common: Common): Promise<OpenedGateway> {
  const { config, isOwn, shared, playground, trusted } = common;
  const supergraph = readSupergraph(sdl);
  const addresses = subgraphAddresses(supergraph, config.subgraphUrls);
  const { transports, release } = shared.lend(addresses);
  const caches = config.cache && isOwn ? cachesOver(addresses, config) : null;
  const end = (): Promise<void> => {
    caches?.close();
    return release();
  };
  try {
    const gateway = await openGateway({
      supergraph,
      caches,
      createEngine: engines[config.engine],
      scalars: isOwn ? [DateScalar] : [],
      transports,
      keys: config.keys,
      playground,
      trusted,
      report,
    });
    return { ...gateway, close: () => gateway.close().then(end) };
  } catch (error) {
    await end();
    throw error;
  }
}

function cachesOver(addresses: ReadonlyMap<string, string>, { redisUrl }: Config): GatewayCaches {
  const sources = [...addresses].map(([name, url]) => [name, httpVersions(url)] as const);
  return createCaches({ sources: new Map(sources), today, redisUrl });
}
