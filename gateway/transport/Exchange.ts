/** A request that is on its way, and the text of its answer. */
export interface Exchange {
  readonly text: Promise<string>;
  readonly cancel: (reason: Error) => void;
}

/** What is sent. */
export interface Sent {
  readonly body: string;
  readonly requestId: string;
  /** Whether it only reads: then it may be shared, and stand beside others on one connection. */
  readonly isQuery: boolean;
}

/** Sends a request. */
export type Send = (sent: Sent) => Exchange;
