import type { FormattedExecutionResult } from 'graphql';
import { maillageError } from '../../../common/errors/maillageError';
import type { SubgraphOperation } from '../../planning/QueryPlan';
import type { SubgraphTransport } from '../../transport/SubgraphTransport';
import type { PlanParts } from './PlanParts';
import type { Run } from './Run';

/** Sends one operation of a plan, with the client's variables that it uses and others of its own. */
export type CallSubgraph = (
  run: Run,
  representations?: Readonly<Record<string, unknown>>,
) => Promise<FormattedExecutionResult>;

/** The way to the subgraph of an operation. Throws SUBGRAPH_UNAVAILABLE where there is none. */
export function callSubgraph(operation: SubgraphOperation, { transports }: PlanParts): CallSubgraph {
  const transport = transportOf(transports, operation.subgraph);
  const { text, operationName, variables: used } = operation;
  return (run, representations) => {
    const variables: Record<string, unknown> = { ...representations };
    for (const name of used) if (name in run.variables) variables[name] = run.variables[name];
    return transport({
      query: text,
      variables,
      operationName: operationName ?? undefined,
      requestId: run.requestId,
      deadline: run.deadline,
      signal: run.signal,
    });
  };
}

function transportOf(transports: ReadonlyMap<string, SubgraphTransport>, name: string): SubgraphTransport {
  const transport = transports.get(name);
  if (transport === undefined) throw maillageError('SUBGRAPH_UNAVAILABLE', name);
  return transport;
}
