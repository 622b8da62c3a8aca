import type { FormattedExecutionResult } from 'graphql';

/** Whether the client of a request has left, so that nobody waits for what is done for it. */
export interface ClientLeft {
  /** Whether it has by now. */
  readonly byNow: () => boolean;
  /**
   * Aborted when it does. It is made when it is first asked for, which only calls that take their time should do: V8 keeps each signal, with
   * the request that it holds, until a full collection.
   */
  readonly signal: () => AbortSignal;
}

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
