import type { ServerResponse } from 'node:http';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { markStale } from './cache/http/markStale';
import type { NoteAnswer } from './cache/http/registerAnswers';
import type { Documents } from './documents/createDocuments';
import { wantsCost } from './limits/cost/tellCost';
import type { RequestContext } from './RequestContext';
import type { ClientLeft } from './transport/SubgraphTransport';

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
    return {
      requestId: request.id,
      caller: request.caller,
      planning,
      clientLeft: leavingOf(reply.raw),
      note:
        note === null || wantsCost(request.headers)
          ? undefined
          : (ticket, kept) => note(request, ticket, kept),
      noteStale: (since) => markStale(reply, since),
      keepsText: documents.isNew(request),
    };
  };
}

function leavingOf(response: ServerResponse): ClientLeft {
  let signal: AbortSignal | undefined;
  const byNow = (): boolean => response.destroyed && !response.writableFinished;
  return { byNow, signal: () => (signal ??= signalOfLeaving(response, byNow)) };
}

function signalOfLeaving(response: ServerResponse, hasLeft: () => boolean): AbortSignal {
  const left = new AbortController();
  if (hasLeft()) left.abort();
  response.once('close', () => {
    if (!response.writableFinished) left.abort();
  });
  return left.signal;
}
