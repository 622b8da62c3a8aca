import type { SignCall } from '../../common/service/callSigner';
import { CALL_LIMITS, type CallLimits } from './CallLimits';
import { CallerLeftError } from './CallerLeftError';
import type { ClosableTransport } from './ClosableTransport';
import { failureLog, type ReportFailure } from './failureLog';
import { queryCheck } from './queryCheck';
import { readResult } from './readResult';
import { retryOnce } from './retryOnce';
import { sendOverHttp } from './sendOverHttp';
import { shareInFlight, type Wish } from './shareInFlight';
import { sparingCalls } from './sparingCalls';
import { subgraphError } from './subgraphError';
import { MOST_CONNECTIONS, subgraphPool } from './subgraphPool';
import type { SubgraphCall } from './SubgraphTransport';

/** Calls that may wait for a connection; more would wait longer than their clients do. */
const MOST_WAITING = 448;

/** Told of a subgraph by its name whether it is left alone, when that changes. */
export type NoteBreaker = (subgraph: string, isOpen: boolean) => void;

/** What may differ from subgraph to subgraph. */
export interface HttpOptions extends Partial<CallLimits> {
  /** Calls under way at once, those that wait for a connection included; 512 where it is left out. */
  readonly mostCalls?: number | undefined;
  /** Whether answers may come compressed; left out: wherever they leave this machine. */
  readonly compressed?: boolean | undefined;
  /** The certificate authority of the subgraph, as PEM, where it is no public one. */
  readonly ca?: string | undefined;
  /** Signs each call; null or left out: none is signed. */
  readonly sign?: SignCall | null | undefined;
  /** Told where the subgraph is left alone from now on, and where no longer, with its name. */
  readonly onBreaker?: NoteBreaker | undefined;
  /** Told why calls fail, which clients are not. */
  readonly report?: ReportFailure | undefined;
}

/**
 * The way to a subgraph over HTTP, on connections that are kept; the same queries in flight are sent once. Rejects with
 * SUBGRAPH_UNAVAILABLE, SUBGRAPH_TIMEOUT or SUBGRAPH_INVALID_RESPONSE, whose messages name the subgraph alone.
 */
export function httpTransport(name: string, url: string, options: HttpOptions = {}): ClosableTransport {
  const { mostCalls = MOST_CONNECTIONS + MOST_WAITING, compressed, ca, sign, report, onBreaker } = options;
  const limits = { ...CALL_LIMITS, ...options };
  const { limitMs } = limits;
  const address = new URL(url);
  const pool = subgraphPool(address, limits, ca);
  const send = sendOverHttp(pool, address, { compressed, sign, bodyMs: limits.bodyMs });
  const onChange = onBreaker === undefined ? undefined : (isOpen: boolean) => onBreaker(name, isOpen);
  const ask = shareInFlight(sparingCalls(retryOnce(send), { mostCalls, limitMs, onChange }));
  const isQuery = queryCheck();
  const failed = report === undefined ? null : failureLog(name, report);
  const call = async (wanted: SubgraphCall): Promise<ReturnType<typeof readResult>> => {
    try {
      if (wanted.clientLeft?.byNow() === true) throw new CallerLeftError();
      return readResult(await ask(wishOf(wanted, isQuery(wanted.query), limitMs)));
    } catch (cause) {
      failed?.(wanted.requestId, cause);
      throw subgraphError(name, cause);
    }
  };
  return Object.assign(call, { close: () => pool.close() });
}

function wishOf(call: SubgraphCall, isQuery: boolean, limitMs: number): Wish {
  const { query, variables, operationName, requestId, traceparent, deadline, clientLeft } = call;
  const left = deadline === undefined ? limitMs : deadline - performance.now();
  return {
    body: JSON.stringify({ query, variables, operationName }),
    requestId,
    traceparent,
    isQuery,
    waitMs: Math.max(0, Math.min(limitMs, left)),
    signal: clientLeft?.signal(),
  };
}
