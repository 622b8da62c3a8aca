import type { Caller } from './access/callerOf';

/** What the gateway knows of a request while it answers it. */
export interface RequestContext extends Record<string, unknown> {
  /** Stands in the answer's header x-request-id and in the log. */
  readonly requestId: string;
  readonly caller: Caller;
  /** Told when the client leaves before its answer is sent. */
  readonly signal?: AbortSignal | undefined;
}
