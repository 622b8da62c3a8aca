import type { ServerResponse } from 'node:http';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { markStale } from './cache/http/markStale';
import type { NoteAnswer } from './cache/http/registerAnswers';
import type { Documents } from './documents/createDocuments';
import { wantsCost } from './limits/cost/tellCost';
import type { RequestContext } from './RequestContext';

/** What the context of a request is made with. */
export interface ContextParts {
  readonly documents: Pick<Documents, 'isNew'>;
  /** Null: nothing is kept. */
  readonly note: NoteAnswer | null;
  /** Left out: nothing is traced. */
  readonly planning?: RequestContext['planning'];
}

/** A function that says what is known of an admitted request while it is answered. */
export function requestContexts({
  documents,
  note,
  planning,
}: ContextParts): (request: FastifyRequest, reply: FastifyReply) => RequestContext {
  return (request, reply) => {
    let left: AbortSignal | undefined;
    return {
      requestId: request.id,
      caller: request.caller,
      planning,
      clientLeft: () => (left ??= signalOfLeaving(reply.raw)),
      note:
        note === null || wantsCost(request.headers)
          ? undefined
          : (ticket, kept) => note(request.raw, ticket, kept),
      noteStale: (since) => markStale(reply, since),
      keepsText: documents.isNew(request),
    };
  };
}

/** A signal that ends the work on an answer once nobody is there to take it. */
function signalOfLeaving(response: ServerResponse): AbortSignal {
  const left = new AbortController();
  if (response.destroyed && !response.writableFinished) left.abort();
  response.once('close', () => {
    if (!response.writableFinished) left.abort();
  });
  return left.signal;
}
