/** How long each part of a call to a subgraph may take, in milliseconds. */
export interface CallLimits {
  /** Until there is a connection. */
  readonly connectMs: number;
  /** From the moment the request is sent until the head of the answer is there. */
  readonly headersMs: number;
  /** From the head of the answer to its end. */
  readonly bodyMs: number;
  /** In all, with a second attempt and the wait for a free connection. */
  readonly limitMs: number;
}

/** The limits where nothing else is set. The client's request has 30 seconds: two calls after one another fit. */
export const CALL_LIMITS: CallLimits = {
  connectMs: 1_000,
  headersMs: 10_000,
  bodyMs: 10_000,
  limitMs: 15_000,
};
