import type { ClosableTransport } from './ClosableTransport';
import { queryCheck } from './queryCheck';
import { readResult } from './readResult';
import { sendOverHttp } from './sendOverHttp';
import { shareInFlight, type Wish } from './shareInFlight';
import { subgraphError } from './subgraphError';
import { subgraphPool } from './subgraphPool';
import type { SubgraphCall } from './SubgraphTransport';

/** How long a subgraph may take where the call does not say less. */
const LIMIT_MS = 30_000;

/** What may differ from subgraph to subgraph. */
export interface HttpOptions {
  /** The longest a call may take, in milliseconds; 30 seconds where it is left out. */
  readonly limitMs?: number | undefined;
  /** Whether answers may come compressed; left out: wherever they leave this machine. */
  readonly compressed?: boolean | undefined;
  /** The certificate authority of the subgraph, as PEM, where it is no public one. */
  readonly ca?: string | undefined;
}

/**
 * The way to a subgraph over HTTP, on connections that are kept; the same queries in flight are sent once. Rejects with
 * SUBGRAPH_UNAVAILABLE, SUBGRAPH_TIMEOUT or SUBGRAPH_INVALID_RESPONSE, whose messages name the subgraph alone.
 */
export function httpTransport(name: string, url: string, options: HttpOptions = {}): ClosableTransport {
  const { limitMs = LIMIT_MS, compressed, ca } = options;
  const address = new URL(url);
  const pool = subgraphPool(address, { limitMs, ca });
  const ask = shareInFlight(sendOverHttp(pool, address, compressed));
  const isQuery = queryCheck();
  const call = async (wanted: SubgraphCall): Promise<ReturnType<typeof readResult>> => {
    try {
      wanted.signal?.throwIfAborted();
      return readResult(await ask(wishOf(wanted, isQuery(wanted.query), limitMs)));
    } catch (cause) {
      throw subgraphError(name, cause);
    }
  };
  return Object.assign(call, { close: () => pool.close() });
}

function wishOf(call: SubgraphCall, isQuery: boolean, limitMs: number): Wish {
  const { query, variables, operationName, requestId, deadline, signal } = call;
  const left = deadline === undefined ? limitMs : deadline - performance.now();
  return {
    body: JSON.stringify({ query, variables, operationName }),
    requestId,
    isQuery,
    waitMs: Math.max(0, Math.min(limitMs, left)),
    signal,
  };
}
