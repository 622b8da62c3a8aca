import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { RATE_HEADERS } from '../../rate/rateHeaders';
import type { AnswerCache } from '../answers/AnswerCache';
import { etagOf, type Encoding, type KeptAnswer } from '../answers/KeptAnswer';
import type { Ticket } from '../answers/Question';
import { acceptedEncoding } from './acceptedEncoding';
import { matchesEtag } from './matchesEtag';
import type { RawAnswers } from './RawAnswers';

declare module 'fastify' {
  interface FastifyRequest {
    /** What is noted of its answer; null for one that stays as it is. */
    noted: Noted | null;
  }
}

/** Notes that a request is answered with status 200 and without errors: for which ticket, and from what is kept, if anything is. */
export type NoteAnswer = (request: FastifyRequest, ticket: Ticket, kept: KeptAnswer | null) => void;

/** Headers that belong to one body or to one request. */
const SINGLE: readonly string[] = [
  'connection',
  'content-encoding',
  'content-length',
  'date',
  'etag',
  'keep-alive',
  ...RATE_HEADERS,
  'x-cache',
  'x-request-id',
];

/**
 * Gives answers that were noted their headers for caches, sends what is kept in the coding that the client likes best, or 304,
 * and lets `raw` remember them. All other answers stay as they are.
 */
export function registerAnswers(app: FastifyInstance, cache: AnswerCache, raw: RawAnswers): NoteAnswer {
  app.decorateRequest('noted', null);
  app.addHook('onSend', (request, reply, ...[payload, done]: OnSendRest) => {
    const { noted: note } = request;
    if (note === null || reply.statusCode !== 200 || !isBody(payload)) {
      done(null, payload);
      return;
    }
    const { question } = note.ticket;
    const encoding = acceptedEncoding(request.headers['accept-encoding']);
    if (note.kept !== null && encoding !== 'identity') cache.encode(question, note.kept, encoding);
    if (request.method === 'GET') describe(reply, note, payload);
    raw.remember(request.raw, {
      question,
      head: headOf(reply),
      encoding,
      operation: request.operation ?? null,
    });
    reply.header('x-cache', note.kept === null ? 'miss' : 'hit');
    done(null, bodyToSend(reply, note.kept?.bodies ?? { identity: payload }, encoding));
  });
  return (request, ticket, kept) => void (request.noted = { ticket, kept });
}

type OnSendRest = [payload: unknown, done: (error: Error | null, payload: unknown) => void];

/** The body in the coding asked for, where there is one; nothing, with status 304, where the client has it already. */
function bodyToSend(reply: FastifyReply, bodies: Bodies, encoding: Encoding): string | Buffer | null {
  const etag = reply.getHeader('etag');
  if (typeof etag === 'string' && matchesEtag(reply.request.headers['if-none-match'], etag)) {
    reply.code(304).removeHeader('content-type').removeHeader('content-length');
    return null;
  }
  const coded = bodies[encoding];
  if (coded !== undefined && encoding !== 'identity') reply.header('content-encoding', encoding);
  const body = coded ?? bodies.identity;
  reply.header('content-length', Buffer.byteLength(body));
  return body;
}

type Bodies = Readonly<Partial<Record<Encoding, string | Buffer>>> & { readonly identity: string | Buffer };

interface Noted {
  readonly ticket: Ticket;
  readonly kept: KeptAnswer | null;
}

function isBody(payload: unknown): payload is string | Buffer {
  return typeof payload === 'string' || Buffer.isBuffer(payload);
}

/**
 * Only a GET says what it asks for by its address, so that others may keep its answer and ask whether it is still right
 * (RFC 9110, 13.1.2; RFC 9111, 2): each time, since nobody knows when the next load comes.
 */
function describe(reply: FastifyReply, { ticket, kept }: Noted, payload: string | Buffer): void {
  reply
    .header('cache-control', `${ticket.isPrivate ? 'private' : 'public'}, no-cache`)
    .header('vary', varied(reply.getHeader('vary')))
    .header('etag', kept?.etag ?? etagOf(payload));
}

function varied(before: unknown): string {
  const names = typeof before === 'string' ? before.split(',').map((name) => name.trim().toLowerCase()) : [];
  return [...new Set([...names, 'accept', 'accept-encoding', 'authorization'])].join(', ');
}

function headOf(reply: FastifyReply): string[] {
  const head: string[] = [];
  for (const [name, value] of Object.entries(reply.getHeaders())) {
    if (value === undefined || SINGLE.includes(name)) continue;
    for (const each of Array.isArray(value) ? value : [value]) head.push(name, String(each));
  }
  return head;
}
