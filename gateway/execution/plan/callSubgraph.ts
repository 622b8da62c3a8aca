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
  const { text, operationName } = operation;
  return (run, representations) =>
    transport({
      query: text,
      variables: { ...representations, ...variablesFor(operation, run) },
      operationName: operationName ?? undefined,
      requestId: run.requestId,
      deadline: run.deadline,
      clientLeft: run.clientLeft,
    });
}

/** The client's variables that an operation of a plan uses, as far as they have values. */
export function variablesFor(
  { variables: used }: Pick<SubgraphOperation, 'variables'>,
  { variables }: Run,
): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const name of used) if (Object.hasOwn(variables, name)) values[name] = variables[name];
  return values;
}

function transportOf(transports: ReadonlyMap<string, SubgraphTransport>, name: string): SubgraphTransport {
  const transport = transports.get(name);
  if (transport === undefined) throw maillageError('SUBGRAPH_UNAVAILABLE', name);
  return transport;
}
