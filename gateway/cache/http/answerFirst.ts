import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http';
import { wantsCost } from '../../limits/cost/tellCost';
import { SERVER_LIMITS } from '../../limits/http/serverLimits';
import type { OperationFacts } from '../../observability/OperationFacts';
import type { PayInFront } from '../../rate/payInFront';
import type { AnswerCache } from '../answers/AnswerCache';
import { readBody } from './readBody';
import type { RawAnswers } from './RawAnswers';
import { requestKey } from './requestKey';
import { sendKept, type SentAnswer } from './sendKept';

/** What answers requests that came before. */
export interface AnswerFirstParts {
  readonly cache: AnswerCache;
  readonly raw: RawAnswers;
  /** The path of the graph, /graphql. */
  readonly path: string;
  /** The scopes of whoever sends a request; null for a key that is not known (`knownScopes`). */
  readonly scopesOf: (request: IncomingMessage) => string | null;
  /** Makes a request pay for its answer; left out: nobody pays. */
  readonly pay?: PayInFront | undefined;
  /** Told of each request that was answered so; left out: nobody is. */
  readonly answered?: NoteFirst | undefined;
}

/** Told of a request that was answered before anything read it. */
export type NoteFirst = (answered: FirstAnswer) => void;

/** An answer to a request that came before. */
export interface FirstAnswer extends SentAnswer {
  readonly request: IncomingMessage;
  readonly operation: OperationFacts | null;
  /** When its bytes were there, on the clock of `performance.now()`, in milliseconds. */
  readonly since: number;
}

/** Longer bodies are seldom sent twice. */
const LONGEST_BODY = 16 * 1024;

/** A handler of requests that answers those which came before from the cache, and hands all others over untouched. */
export function answerFirst(next: RequestListener, parts: AnswerFirstParts): RequestListener {
  return (request, response) => {
    const length = bodyLength(request, parts.path);
    const scopes = length === null ? null : parts.scopesOf(request);
    if (length === null || scopes === null) {
      next(request, response);
      return;
    }
    const used = (body: string): boolean => answeredFrom(parts, response, requestKey(request, scopes, body));
    const otherwise = (): void => next(request, response);
    if (length > 0) readBody(request, length, { used, otherwise });
    else if (!used('')) otherwise();
  };
}

/** Whether the request was answered; where it was not, its answer is remembered under the key. */
function answeredFrom(
  { cache, raw, answered, pay }: AnswerFirstParts,
  response: ServerResponse,
  key: string,
): boolean {
  const since = answered === undefined ? 0 : performance.now();
  const known = raw.find(key);
  const kept = known === undefined ? null : cache.current(known.question);
  if (known === undefined || kept === null) {
    raw.expect(response.req, key);
    return false;
  }
  const paid = pay === undefined ? [] : pay(response.req);
  if (paid === null) return false;
  if (known.encoding !== 'identity') cache.encode(known.question, kept, known.encoding);
  const sent = sendKept(response, { ...known, own: paid }, kept);
  answered?.({ ...sent, request: response.req, operation: known.operation, since });
  return true;
}

/** The server for Fastify's `serverFactory` that answers requests which came before. */
export function answerFirstServer(
  next: RequestListener,
  options: ServerTimes,
  parts: AnswerFirstParts,
): Server {
  return serverWith(answerFirst(next, parts), options);
}

/** The server for Fastify's `serverFactory`, within the limits and set up as Fastify sets up its own. */
export function serverWith(listener: RequestListener, options: ServerTimes): Server {
  const server = createServer(SERVER_LIMITS, listener);
  server.keepAliveTimeout = options.keepAliveTimeout ?? server.keepAliveTimeout;
  server.requestTimeout = options.requestTimeout ?? server.requestTimeout;
  server.setTimeout(options.connectionTimeout ?? 0);
  return server;
}

/** The times of Fastify's options that a server has, in milliseconds. */
export interface ServerTimes {
  readonly keepAliveTimeout?: number;
  readonly requestTimeout?: number;
  readonly connectionTimeout?: number;
}

/** How long the body of a question is; null for a request that can't be one, wants its cost told, or whose body is too long, coded, or of unknown length. */
function bodyLength({ method, url, headers }: IncomingMessage, path: string): number | null {
  if (url === undefined || !(url === path || url.startsWith(`${path}?`))) return null;
  if (wantsCost(headers) || isCoded(headers)) return null;
  const length = Number(headers['content-length'] ?? 0);
  if (method === 'GET') return length === 0 ? 0 : null;
  return method === 'POST' && length > 0 && length <= LONGEST_BODY ? length : null;
}

function isCoded(headers: IncomingMessage['headers']): boolean {
  return headers['transfer-encoding'] !== undefined || headers['content-encoding'] !== undefined;
}
