import type { GraphQLScalarType } from 'graphql';
import { createGateway, type GatewayParts } from '../../../gateway/createGateway';
import { engines } from '../../../gateway/execution/engines';
import type { CreateEngine } from '../../../gateway/execution/ExecutionEngine';
import { readSupergraph } from '../../../gateway/supergraph/readSupergraph';
import { httpTransport } from '../../../gateway/transport/httpTransport';
import type { SubgraphTransport } from '../../../gateway/transport/SubgraphTransport';
import { growHeapSlowly } from '../../../cli/growHeapSlowly';
import { report } from '../../../cli/report';
import { listenFastify } from './listenAnywhere';

/** Maillage's gateway over the subgraphs at the addresses of a supergraph, as `maillage gateway` serves it. */
export function gatewayOver(
  sdl: string,
  engine: keyof typeof engines,
  scalars: readonly GraphQLScalarType[],
): Promise<string> {
  const { subgraphs } = readSupergraph(sdl);
  const transports = new Map([...subgraphs].map(([name, url]) => [name, httpTransport(name, url)]));
  return serveGateway(partsOf(sdl, transports, engines[engine]), scalars);
}

/** What a gateway is made of, without a playground. */
export function partsOf(
  sdl: string,
  transports: ReadonlyMap<string, SubgraphTransport>,
  createEngine: CreateEngine,
): Omit<GatewayParts, 'scalars'> {
  const supergraph = readSupergraph(sdl);
  return { supergraph, transports, createEngine, keys: new Map(), playground: null, report };
}

/** Starts a gateway, whose heap grows as that of the program; its address. */
export async function serveGateway(
  parts: Omit<GatewayParts, 'scalars'>,
  scalars: readonly GraphQLScalarType[],
): Promise<string> {
  growHeapSlowly();
  return listenFastify(await createGateway({ ...parts, scalars }));
}
