import { buildConnector, Client, Pool, type Dispatcher } from 'undici';
import type { CallLimits } from './CallLimits';

/** Connections to one subgraph: over HTTP/1.1 as many calls are under way at once, and others wait. */
export const MOST_CONNECTIONS = 64;

/** Calls at once on one connection over HTTP/2: what servers commonly allow (RFC 9113, section 6.5.2, advises 100 or more). */
const MOST_STREAMS = 100;

/**
 * How long an idle connection is kept. Our own subgraphs keep theirs longer, so that no call is sent into a connection that
 * is being closed; of others undici takes the time they tell.
 */
const IDLE_MS = 10_000;
const MOST_IDLE_MS = 30_000;

/**
 * The connections to one subgraph, kept open between calls; HTTP/2 where a subgraph over TLS offers it. `ca` is the certificate
 * authority of a subgraph whose certificate is signed by no public one, as PEM.
 */
export function subgraphPool({ origin, protocol }: URL, limits: CallLimits, ca?: string): Pool {
  const { connectMs, headersMs, bodyMs, limitMs } = limits;
  const connector = buildConnector({
    allowH2: protocol === 'https:',
    timeout: connectMs,
    ...(ca === undefined ? {} : { ca }),
  });
  return new Pool(origin, {
    connections: MOST_CONNECTIONS,
    headersTimeout: Math.min(headersMs, limitMs),
    bodyTimeout: Math.min(bodyMs, limitMs),
    keepAliveTimeout: IDLE_MS,
    keepAliveMaxTimeout: MOST_IDLE_MS,
    factory: (url, options) => connection(url, options, connector),
  });
}

/** undici opens a connection for each call at a time, until it is told that this one takes several: over HTTP/2 it does. */
function connection(url: URL, options: object, connector: buildConnector.connector): Dispatcher {
  const client = new Client(url, {
    ...options,
    connect: (wanted, callback) => {
      connector(wanted, (...result) => {
        const [, socket] = result;
        if (socket && 'alpnProtocol' in socket && socket.alpnProtocol === 'h2')
          client.pipelining = MOST_STREAMS;
        callback(...result);
      });
    },
  });
  return client;
}
