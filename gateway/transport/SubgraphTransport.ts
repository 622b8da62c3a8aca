import type { FormattedExecutionResult } from 'graphql';

/** One call to a subgraph. */
export interface SubgraphCall {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly operationName?: string | undefined;
  /** Id of the client's request, for the logs on the other side. */
  readonly requestId: string;
}

/** A way to one subgraph. It answers with a GraphQL result, and rejects where the subgraph can't be reached. */
export type SubgraphTransport = (call: SubgraphCall) => Promise<FormattedExecutionResult>;
