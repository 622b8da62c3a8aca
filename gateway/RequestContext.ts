import type { Caller } from './access/Caller';
import type { NoteAnswer, NoteStale } from './execution/executeWithCache';
import type { OperationResult } from './execution/PreparedOperation';
import type { ClientLeft } from './transport/SubgraphTransport';

/** What the gateway knows of a request while it answers it. */
export interface RequestContext extends Record<string, unknown> {
  /** Stands in the answer's header x-request-id and in the log. */
  readonly requestId: string;
  readonly caller: Caller;
  /** Whether the client leaves before its answer is sent. */
  readonly clientLeft?: ClientLeft;
  /** Plans in a span of a trace; left out where nothing is traced. */
  readonly planning?:
    (<Planned>(requestId: string, plan: () => Promise<Planned>) => Promise<Planned>) | undefined;
  /** Whether the text of the operation is kept under its hash, once it is known to be valid. */
  readonly keepsText?: boolean;
  /** Tells the HTTP side of an answer that may be kept, or came from what is kept. */
  readonly note?: NoteAnswer | undefined;
  /** Tells it of an answer that stands in for a fresh one. */
  readonly noteStale?: NoteStale | undefined;
  /** What became of the operation, where it was executed before Apollo Server came to it. */
  readonly executed?: Promise<OperationResult> | undefined;
}
