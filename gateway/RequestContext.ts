import type { Caller } from './access/callerOf';
import type { NoteAnswer } from './execution/executeWithCache';

/** What the gateway knows of a request while it answers it. */
export interface RequestContext extends Record<string, unknown> {
  /** Stands in the answer's header x-request-id and in the log. */
  readonly requestId: string;
  readonly caller: Caller;
  /** A signal that ends when the client leaves before its answer is sent; made when it is first asked for. */
  readonly clientLeft?: () => AbortSignal;
  /** Whether the text of the operation is kept under its hash, once it is known to be valid. */
  readonly keepsText?: boolean;
  /** Tells the HTTP side of an answer that may be kept, or came from what is kept. */
  readonly note?: NoteAnswer | undefined;
}
