/** A request that is on its way, and the text of its answer. */
export interface Exchange {
  readonly text: Promise<string>;
  readonly cancel: (reason: Error) => void;
}

/** What is sent. */
export interface Sent {
  readonly body: string;
  readonly requestId: string;
  readonly traceparent?: string | null | undefined;
  /** Whether it only reads: then it may be shared, sent again, and stand beside others on one connection. */
  readonly isQuery: boolean;
  /** How long whoever sends it waits for the answer, in milliseconds. */
  readonly waitMs: number;
}

/** Sends a request. */
export type Send = (sent: Sent) => Exchange;
