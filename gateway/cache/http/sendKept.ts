import type { ServerResponse } from 'node:http';
import type { KeptAnswer } from '../answers/KeptAnswer';
import { matchesEtag } from './matchesEtag';
import type { RawAnswer } from './RawAnswers';

/** What was sent of what is kept. */
export interface SentAnswer {
  readonly requestId: string;
  readonly status: 200 | 304;
  /** Of the body. */
  readonly bytes: number;
}

/** Answers a request with what is kept and headers of its own, as it was answered before; a GET for what the client has already, with 304. */
export function sendKept(
  response: ServerResponse,
  { head, encoding, own: given }: RawAnswer & { readonly own: readonly string[] },
  kept: KeptAnswer,
): SentAnswer {
  const { method, headers } = response.req;
  const requestId = crypto.randomUUID();
  const own = ['x-request-id', requestId, 'x-cache', 'hit', ...given];
  if (method === 'GET') own.push('etag', kept.etag);
  if (method === 'GET' && matchesEtag(headers['if-none-match'], kept.etag)) {
    response.writeHead(304, [...withoutContent(head), ...own]).end();
    return { requestId, status: 304, bytes: 0 };
  }
  const coded = kept.bodies[encoding];
  const body = coded ?? kept.bodies.identity;
  if (coded !== undefined && encoding !== 'identity') own.push('content-encoding', encoding);
  own.push('content-length', String(body.byteLength));
  response.writeHead(200, [...head, ...own]).end(body);
  return { requestId, status: 200, bytes: body.byteLength };
}

/** A 304 has no content, and says nothing of it (RFC 9110, 15.4.5). */
function withoutContent(head: readonly string[]): string[] {
  return head.filter((_text, place) => !head[place - (place % 2)]?.startsWith('content-'));
}
