import { today } from '../../common/calendarDay';
import type { Config } from '../../common/config';
import { DateScalar } from '../../common/graphql/scalars';
import { callSigner, type SignCall } from '../../common/service/callSigner';
import type { CallerParts } from '../../gateway/access/createCallers';
import { createCaches } from '../../gateway/cache/createCaches';
import type { GatewayCaches } from '../../gateway/cache/GatewayCaches';
import { httpVersions } from '../../gateway/cache/versions/httpVersions';
import { trustedDocumentsOf } from '../../gateway/documents/trustedDocumentsOf';
import { engines } from '../../gateway/execution/engines';
import type { EdgeParts } from '../../gateway/headers/EdgeParts';
import type { ProgramObserver } from '../../gateway/observability/createObserver';
import type { OpenedGateway } from '../../gateway/reload/OpenedGateway';
import { openGateway } from '../../gateway/reload/openGateway';
import type { OpenOver } from '../../gateway/reload/ReloadingGateway';
import { SharedTransports } from '../../gateway/reload/SharedTransports';
import { readSupergraph } from '../../gateway/supergraph/readSupergraph';
import { subgraphAddresses } from '../../gateway/supergraph/subgraphAddresses';
import { httpTransport } from '../../gateway/transport/httpTransport';
import { openAccess } from '../keys/openAccess';
import { toldOfRedis } from '../output/toldOf';
import { edgeOpener } from './edgeOpener';
import { tellUnknownSubgraphs } from './subgraphNames';
import { playgroundOptions } from '../playgroundOptions';
import { report } from '../report';

/** What every gateway over a supergraph of the same file shares. */
interface Common {
  readonly config: Config;
  readonly isOwn: boolean;
  readonly shared: SharedTransports;
  /** Signs calls to the subgraphs; null where no secret is set. */
  readonly sign: SignCall | null;
  readonly playground: ReturnType<typeof playgroundOptions>;
  readonly access: CallerParts;
  readonly observer: ProgramObserver | null;
  readonly edge: () => EdgeParts;
}

/**
 * Opens gateways over the text of a supergraph, with its subgraphs over HTTP. The scalars of another supergraph than our own may
 * share a name with ours and mean something else, and its subgraphs tell no versions of their datasets, so that nothing is kept.
 */
export function gatewayOpener(
  config: Config,
  isOwn: boolean,
  observer: ProgramObserver | null = null,
): OpenOver {
  const sign = callSigner(config.subgraphSecrets);
  const options = { ...config.subgraphTimes, sign, report, onBreaker: observer?.breakerChanged };
  const common: Common = {
    config,
    isOwn,
    shared: new SharedTransports((name, url) => {
      observer?.breakerChanged(name, false);
      return httpTransport(name, url, options);
    }),
    sign,
    playground: playgroundOptions(),
    access: openAccess(config),
    observer,
    edge: edgeOpener(config),
  };
  return (sdl) => openOver(sdl, common);
}

async function openOver(sdl: string, common: Common): Promise<OpenedGateway> {
  const { config, isOwn, shared, playground } = common;
  const supergraph = readSupergraph(sdl);
  tellUnknownSubgraphs(supergraph, config);
  // Read anew each time: a list may have changed with its supergraph. First, since nothing is open yet.
  const trusted = trustedDocumentsOf(config);
  const addresses = subgraphAddresses(supergraph, config.subgraphUrls);
  const { transports, release } = shared.lend(addresses);
  const caches = config.cache && isOwn ? cachesOver(addresses, common) : null;
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
      ...common.access,
      edge: common.edge(),
      playground,
      trusted,
      lockdown: config.lockdown,
      report,
      observer: common.observer,
    });
    return { ...gateway, close: () => gateway.close().finally(end) };
  } catch (error) {
    await end();
    throw error;
  }
}

function cachesOver(addresses: ReadonlyMap<string, string>, { config, sign }: Common): GatewayCaches {
  const { redisUrl, staleIfError } = config;
  const sources = [...addresses].map(([name, url]) => [name, httpVersions(url, sign)] as const);
  return createCaches({ sources: new Map(sources), today, redisUrl, toldOfRedis, staleIfError });
}
