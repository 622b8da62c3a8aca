import type { Logger } from 'pino';
import type { AnsweredRequest, SubgraphUse } from './GatewayObserver';

/** Whoever balances load or keeps programs running asks these every few seconds. */
const PROBES: readonly string[] = ['/health', '/ready'];

/** A function that writes one line of the log for each request, at level info; for probes at level debug. */
export function requestLog(log: Pick<Logger, 'info' | 'debug'>): (request: AnsweredRequest) => void {
  return (request) => {
    if (PROBES.includes(request.path)) log.debug(lineOf(request), 'request');
    else log.info(lineOf(request), 'request');
  };
}

/** What a line holds: no text of an operation, no variables, no key. What is not there is left out. */
function lineOf({
  operation,
  caller,
  subgraphs,
  codes,
  ...request
}: AnsweredRequest): Record<string, unknown> {
  return {
    requestId: request.requestId,
    method: request.method,
    path: request.path,
    status: request.status,
    ms: rounded(request.milliseconds),
    bytes: request.bytes ?? undefined,
    ...(operation === null ? {} : { operation: operation.name ?? undefined, kind: operation.kind }),
    ...(operation === null ? {} : { hash: operation.hash, cost: operation.cost }),
    cache: request.cache,
    ...(caller === null ? {} : { caller: caller.kind, callerId: caller.id }),
    ...(codes.length === 0 ? {} : { codes }),
    ...(subgraphs.size === 0 ? {} : { subgraphs: usesOf(subgraphs) }),
    ...(request.hasLeft ? { clientLeft: true } : {}),
  };
}

function usesOf(subgraphs: ReadonlyMap<string, SubgraphUse>): Record<string, unknown> {
  const uses: Record<string, unknown> = {};
  for (const [name, { calls, failed, milliseconds }] of subgraphs)
    uses[name] = { calls, ms: rounded(milliseconds), ...(failed === 0 ? {} : { failed }) };
  return uses;
}

function rounded(milliseconds: number): number {
  return Math.round(milliseconds * 100) / 100;
}
