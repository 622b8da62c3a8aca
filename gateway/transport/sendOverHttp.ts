import type { Pool } from 'undici';
import { AnswerCollector } from './AnswerCollector';
import { ACCEPTED_ENCODINGS } from './bodyText';
import type { Send } from './Exchange';

/** Packing costs both sides more than it saves where nothing leaves the machine. */
const LOOPBACK = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

/** Sends the bodies of GraphQL requests to an address, as the GraphQL-over-HTTP specification says it. */
export function sendOverHttp(pool: Pool, { hostname, pathname, search }: URL, compressed?: boolean): Send {
  const path = pathname + search;
  const headers = {
    'content-type': 'application/json',
    accept: 'application/graphql-response+json, application/json',
    ...((compressed ?? !LOOPBACK.test(hostname)) ? { 'accept-encoding': ACCEPTED_ENCODINGS } : {}),
  };
  return ({ body, requestId, isQuery }) => {
    const answer = new AnswerCollector();
    pool.dispatch(
      { path, method: 'POST', headers: { ...headers, 'x-request-id': requestId }, body, idempotent: isQuery },
      answer,
    );
    return answer;
  };
}
