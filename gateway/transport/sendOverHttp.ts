import type { Pool } from 'undici';
import { isLoopback } from '../../common/isLoopback';
import { SIGNATURE_HEADER } from '../../common/service/callSignature';
import type { SignCall } from '../../common/service/callSigner';
import { AnswerCollector } from './AnswerCollector';
import { ACCEPTED_ENCODINGS } from './bodyText';
import type { Send } from './Exchange';
import { OneAtATime } from './OneAtATime';

/** How it is sent. */
export interface SendOptions {
  /** How long the body of an answer may take once its head is there, in milliseconds. */
  readonly bodyMs: number;
  /** Left out: answers come compressed wherever they leave this machine. */
  readonly compressed?: boolean | undefined;
  readonly sign?: SignCall | null | undefined;
}

/** Sends the bodies of GraphQL requests to an address, as the GraphQL-over-HTTP specification says it. */
export function sendOverHttp(pool: Pool, address: URL, { bodyMs, compressed, sign }: SendOptions): Send {
  const { hostname, pathname, search } = address;
  const path = pathname + search;
  // Packing costs both sides more than it saves where nothing leaves the machine.
  const isPacked = compressed ?? !isLoopback(hostname);
  const headers = {
    'content-type': 'application/json',
    accept: 'application/graphql-response+json, application/json',
    ...(isPacked ? { 'accept-encoding': ACCEPTED_ENCODINGS } : {}),
  };
  const large = new OneAtATime();
  return ({ body, requestId, traceparent, isQuery }) => {
    const answer = new AnswerCollector(bodyMs, large);
    const own: Record<string, string> = { ...headers, 'x-request-id': requestId };
    if (traceparent != null) own['traceparent'] = traceparent;
    // Each attempt has a signature of its own: the same one is not taken twice.
    if (sign) own[SIGNATURE_HEADER] = sign('POST', path, body);
    pool.dispatch({ path, method: 'POST', headers: own, body, idempotent: isQuery }, answer);
    return answer;
  };
}
