import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { errorTable } from '../../common/errors/errorTable';
import { maillageError } from '../../common/errors/maillageError';
import { acceptsByName, GRAPHQL_RESPONSE, JSON_TYPE } from '../errors/acceptsByName';
import type { Admission } from './Admission';
import { isRefused } from './isRefused';

/** A rush is over, or refused by others too, after this many seconds. */
export const RETRY_AFTER = '1';

/** What a client is told that it sent. */
export const ONE_MORE = 'one more';

/** What refuses requests before anything reads them. */
export interface RefusalParts {
  readonly admission: Admission;
  /** The path of the graph, /graphql. */
  readonly path: string;
  /** What every answer carries. */
  readonly headers: Readonly<Record<string, string>>;
  /** Told of each request that was refused so; left out: nobody is. */
  readonly refused?: ((refused: Refused) => void) | undefined;
}

/** A request that was refused. */
export interface Refused {
  readonly request: IncomingMessage;
  readonly requestId: string;
  readonly status: number;
  /** Of the body. */
  readonly bytes: number;
}

/**
 * A handler of requests that refuses those for the graph with OVERLOADED while too many wait, and hands all others over untouched:
 * a refusal must cost next to nothing, or refusing itself is what a process does under overload. Pages of other origins are refused
 * behind, with what lets them read it (`registerOverload`).
 */
export function refuseInFront(next: RequestListener, parts: RefusalParts): RequestListener {
  const { status } = errorTable.OVERLOADED;
  const { message, extensions } = maillageError('OVERLOADED', ONE_MORE);
  // Node sends a text in one piece with its head, and bytes in a second one.
  const body = JSON.stringify({ errors: [{ message, extensions }] });
  const bytes = Buffer.byteLength(body);
  const head = [
    ...Object.entries({ ...parts.headers, 'cache-control': 'no-store', 'retry-after': RETRY_AFTER }).flat(),
    'content-length',
    String(bytes),
  ];
  const refuse = (request: IncomingMessage, response: ServerResponse): void => {
    const requestId = crypto.randomUUID();
    const type = acceptsByName(request.headers.accept, GRAPHQL_RESPONSE) ? GRAPHQL_RESPONSE : JSON_TYPE;
    response
      .writeHead(status, [...head, 'x-request-id', requestId, 'content-type', `${type}; charset=utf-8`])
      .end(body);
    parts.refused?.({ request, requestId, status, bytes });
  };
  return (request, response) => {
    if (isRefused(parts.admission, request) && isOfGraph(request, parts.path)) refuse(request, response);
    else next(request, response);
  };
}

function isOfGraph({ method, url, headers }: IncomingMessage, path: string): boolean {
  if (method !== 'POST' && method !== 'GET') return false;
  return headers.origin === undefined && (url === path || url?.startsWith(`${path}?`) === true);
}
