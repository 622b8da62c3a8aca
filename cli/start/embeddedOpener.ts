import type { Config } from '../../common/config';
import { DateScalar } from '../../common/graphql/scalars';
import type { Subgraph } from '../../common/service/ServiceDefinition';
import type { GatewayCaches } from '../../gateway/cache/GatewayCaches';
import { RawAnswers } from '../../gateway/cache/http/RawAnswers';
import { trustedDocumentsOf } from '../../gateway/documents/trustedDocumentsOf';
import { engines } from '../../gateway/execution/engines';
import type { ProgramObserver } from '../../gateway/observability/createObserver';
import { openGateway } from '../../gateway/reload/openGateway';
import type { OpenOver } from '../../gateway/reload/ReloadingGateway';
import { readSupergraph } from '../../gateway/supergraph/readSupergraph';
import { inProcessTransport } from '../../gateway/transport/inProcessTransport';
import { openAccess } from '../keys/openAccess';
import { edgeOpener } from '../gateway/edgeOpener';
import { playgroundOptions } from '../playgroundOptions';
import { report } from '../report';

/** The subgraphs of this process, and where their answers are kept; null for nowhere. */
export interface Embedded {
  readonly subgraphs: readonly Subgraph[];
  readonly caches: GatewayCaches | null;
}

/** Opens gateways over the text of a supergraph, with its subgraphs in this process. */
export function embeddedOpener(
  { subgraphs, caches }: Embedded,
  config: Config,
  observer: ProgramObserver | null = null,
): OpenOver {
  const transports = new Map(
    subgraphs.map((subgraph) => [subgraph.name, inProcessTransport({ ...subgraph, onError: report })]),
  );
  const playground = playgroundOptions();
  const access = openAccess(config);
  const edge = edgeOpener(config);
  return async (sdl) => {
    const supergraph = readSupergraph(sdl);
    // Read anew each time: SIGHUP takes up a list that has changed. First, since nothing is open yet.
    const trusted = trustedDocumentsOf(config);
    return openGateway({
      supergraph,
      createEngine: engines[config.engine],
      // What a request's bytes ask for, and whether they may, is known over one supergraph and one list of documents alone.
      caches: caches === null ? null : { ...caches, raw: new RawAnswers() },
      scalars: [DateScalar],
      transports,
      ...access,
      playground,
      edge: edge(),
      trusted,
      lockdown: config.lockdown,
      report,
      observer,
    });
  };
}
