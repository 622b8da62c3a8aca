import type { FormattedExecutionResult } from 'graphql';

/**
 * The signal that ends the work for a client which has left. It is made when it is first asked for: most answers are there before
 * anybody would. A function, since an object with a getter of its own for each request has a shape of its own, too.
 */
export type ClientLeft = () => AbortSignal;

/** One call to a subgraph. */
export interface SubgraphCall {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly operationName?: string | undefined;
  /** Id of the client's request, for the logs on the other side. */
  readonly requestId: string;
  /** Names the span that the call is (W3C Trace Context), for the traces on the other side. */
  readonly traceparent?: string | null | undefined;
  /** When the client's request must be answered, on the clock of `performance.now()`, in milliseconds; absent: the transport's own limit. */
  readonly deadline?: number | undefined;
  /** Ends the call when the client leaves. */
  readonly clientLeft?: ClientLeft | undefined;
}

/**
 * A way to one subgraph. It answers with a GraphQL result that belongs to the caller, who may change its data, and rejects
 * with an error of the table where the subgraph can't be reached or answers with something else.
 */
export type SubgraphTransport = (call: SubgraphCall) => Promise<FormattedExecutionResult>;
