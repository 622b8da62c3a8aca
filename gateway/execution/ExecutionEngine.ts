import type { GatewayInterface } from '@apollo/server-gateway-interface';
import type { SubgraphTransport } from '../transport/SubgraphTransport';
import type { Supergraph } from '../supergraph/Supergraph';

/** What executes operations: Apollo Server's own interface to a gateway. */
export type ExecutionEngine = GatewayInterface;

/** Makes an engine for a supergraph and the ways to its subgraphs, by name. */
export type CreateEngine = (
  supergraph: Supergraph,
  transports: ReadonlyMap<string, SubgraphTransport>,
) => ExecutionEngine;
