import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AnswerCache } from '../answers/AnswerCache';
import { readBody } from './readBody';
import type { RawAnswers } from './RawAnswers';
import { requestKey } from './requestKey';
import { sendKept } from './sendKept';

/** What answers requests that came before. */
export interface AnswerFirstParts {
  readonly cache: AnswerCache;
  readonly raw: RawAnswers;
  /** The path of the graph, /graphql. */
  readonly path: string;
  /** The scopes of a caller, from the header Authorization; null for a key that is not known (`knownScopes`). */
  readonly scopesOf: (authorization: string | undefined) => string | null;
}

/** Longer bodies are seldom sent twice. */
const LONGEST_BODY = 16 * 1024;

/** A handler of requests that answers those which came before from the cache, and hands all others over untouched. */
export function answerFirst(next: RequestListener, parts: AnswerFirstParts): RequestListener {
  return (request, response) => {
    const length = bodyLength(request, parts.path);
    const scopes = length === null ? null : parts.scopesOf(request.headers.authorization);
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
function answeredFrom({ cache, raw }: AnswerFirstParts, response: ServerResponse, key: string): boolean {
  const known = raw.find(key);
  const kept = known === undefined ? null : cache.current(known.question);
  if (known === undefined || kept === null) {
    raw.expect(response.req, key);
    return false;
  }
  if (known.encoding !== 'identity') cache.encode(known.question, kept, known.encoding);
  sendKept(response, known, kept);
  return true;
}

/** The server for Fastify's `serverFactory`, set up as Fastify sets up its own. */
export function answerFirstServer(
  next: RequestListener,
  options: ServerTimes,
  parts: AnswerFirstParts,
): Server {
  const server = createServer(answerFirst(next, parts));
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

/** How long the body of a question is; null for a request that can't be one, or whose body is too long, coded, or of unknown length. */
function bodyLength({ method, url, headers }: IncomingMessage, path: string): number | null {
  if (url === undefined || !(url === path || url.startsWith(`${path}?`))) return null;
  if (headers['transfer-encoding'] !== undefined || headers['content-encoding'] !== undefined) return null;
  const length = Number(headers['content-length'] ?? 0);
  if (method === 'GET') return length === 0 ? 0 : null;
  return method === 'POST' && length > 0 && length <= LONGEST_BODY ? length : null;
}
