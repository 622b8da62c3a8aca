import { DateScalar } from '../../../common/graphql/scalars';
import { serveByHand } from '../../handlers/handServer';
import { apolloGatewayServer } from './apolloGatewayServer';
import { cachedGateway, embeddedGateway, mergedGateway } from './embeddedGateways';
import { fixedServer } from './fixedServers';
import { gatewayOver } from './gatewayOver';
import { hiveServer } from './hiveServer';
import { measureMemory } from './measureMemory';
import { startSubgraphs } from './startSubgraphs';
import type { Started, Wanted } from './Wanted';

/** Becomes what is wanted. Rejects where that can't be. */
export async function startPart(wanted: Wanted): Promise<Started> {
  if (wanted.role === 'memory') return { addresses: {}, peakRss: await measureMemory(wanted.operations) };
  const addresses = wanted.role === 'subgraphs' ? await startSubgraphs(wanted.graph) : await server(wanted);
  return { addresses, peakRss: 0 };
}

type Server = Exclude<Wanted, { readonly role: 'memory' | 'subgraphs' }>;

async function server(wanted: Server): Promise<Record<string, string>> {
  return { graphql: await serve(wanted) };
}

function serve(wanted: Server): Promise<string> {
  switch (wanted.role) {
    case 'gateway':
      return gatewayOver(wanted.supergraph, wanted.engine, [DateScalar]);
    case 'apolloGateway':
      return apolloGatewayServer(wanted.supergraph);
    case 'hive':
      return hiveServer(wanted.folder, wanted.supergraph);
    case 'embedded':
      return embeddedGateway(wanted.graph);
    case 'cached':
      return cachedGateway(wanted.graph);
    case 'merged':
      return mergedGateway(wanted.graph);
    case 'byHand':
      return serveByHand(wanted.handler, wanted.folder);
    case 'nodeHttp':
    case 'fastify':
    case 'apolloServer':
    case 'edge':
      return fixedServer(wanted.role, wanted.text);
  }
}
