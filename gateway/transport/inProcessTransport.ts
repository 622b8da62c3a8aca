import { operationRunner, type RunnableSchema } from '../../common/graphql/operationRunner';
import type { SubgraphTransport } from './SubgraphTransport';

/** The way to a subgraph in this very process. */
export function inProcessTransport(subgraph: RunnableSchema): SubgraphTransport {
  const run = operationRunner(subgraph);
  return (call) => run(call);
}
