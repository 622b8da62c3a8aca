import { checkSupergraph } from '../planning/checkSupergraph';
import { createGateway, type GatewayParts } from '../createGateway';
import type { ExecutionEngine } from '../execution/ExecutionEngine';
import { supergraphSchemas } from '../supergraph/publicSchema';
import type { Supergraph } from '../supergraph/Supergraph';
import { SupergraphError } from '../supergraph/SupergraphError';
import { openedFrom } from './openedFrom';
import type { OpenedGateway } from './OpenedGateway';

/**
 * A gateway without a server of its own. Throws a SupergraphError where its supergraph can't be served, and what `createGateway`
 * throws where something else is the matter; nothing of it is left running then.
 */
export async function openGateway(parts: GatewayParts): Promise<OpenedGateway> {
  const engines: ExecutionEngine[] = [];
  const createEngine: GatewayParts['createEngine'] = (given) => {
    const engine = parts.createEngine(given);
    engines.push(engine);
    return engine;
  };
  try {
    const app = await createGateway({ ...parts, createEngine });
    await app.ready();
    return {
      // Its server never listens; what it would do with a request is all that is wanted of it.
      handle: (request, response) => void app.server.emit('request', request, response),
      from: openedFrom(parts.supergraph, parts.trusted),
      operations: engines[0]?.operations?.() ?? null,
      close: () => app.close(),
    };
  } catch (error) {
    parts.edge?.rates?.close();
    await Promise.allSettled(engines.map(async (engine) => engine.stop()));
    throw faultOf(parts.supergraph) ?? error;
  }
}

/** What is wrong with a supergraph. Asked only where something went wrong, which parts of a gateway say each in their own words. */
function faultOf({ executableSdl }: Supergraph): SupergraphError | null {
  try {
    supergraphSchemas(executableSdl);
    checkSupergraph(executableSdl);
    return null;
  } catch (error) {
    return error instanceof SupergraphError
      ? error
      : SupergraphError.from(error, 'compose the subgraphs again');
  }
}
