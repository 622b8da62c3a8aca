import type { ServerResponse } from 'node:http';
import type { KeptAnswer } from '../answers/KeptAnswer';
import { matchesEtag } from './matchesEtag';
import type { RawAnswer } from './RawAnswers';

/** Answers a request with what is kept, as it was answered before; a GET for what the client has already, with 304. */
export function sendKept(response: ServerResponse, { head, encoding }: RawAnswer, kept: KeptAnswer): void {
  const { method, headers } = response.req;
  const own = ['x-request-id', crypto.randomUUID(), 'x-cache', 'hit'];
  if (method === 'GET') own.push('etag', kept.etag);
  if (method === 'GET' && matchesEtag(headers['if-none-match'], kept.etag)) {
    response.writeHead(304, [...withoutContent(head), ...own]).end();
    return;
  }
  const coded = kept.bodies[encoding];
  const body = coded ?? kept.bodies.identity;
  if (coded !== undefined && encoding !== 'identity') own.push('content-encoding', encoding);
  own.push('content-length', String(body.byteLength));
  response.writeHead(200, [...head, ...own]).end(body);
}

/** A 304 has no content, and says nothing of it (RFC 9110, 15.4.5). */
function withoutContent(head: readonly string[]): string[] {
  return head.filter((_text, place) => !head[place - (place % 2)]?.startsWith('content-'));
}
