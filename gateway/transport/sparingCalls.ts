import { CircuitState, circuitBreaker, ConsecutiveBreaker, handleWhen } from 'cockatiel';
import { CallRefusedError } from './CallRefusedError';
import type { Exchange, Send } from './Exchange';
import { isSubgraphsFault } from './isSubgraphsFault';
import { Trial } from './Trial';

/** After so many failures in a row a subgraph is left alone. */
const FAILURES = 5;

/** How long it is left alone before one call tries whether it is back. */
const REST_MS = 1_000;

/** What bounds the calls to a subgraph. */
export interface SparingOptions {
  /** Calls under way, those that wait for a connection included. */
  readonly mostCalls: number;
  /** The longest a call may take: one that took less was in a hurry, which is not the subgraph's fault. */
  readonly limitMs: number;
  /** Told when the subgraph is left alone, and when no longer. */
  readonly onChange?: ((isOpen: boolean) => void) | undefined;
}

/**
 * Sends no call where too many are under way, and none to a subgraph that failed time after time, but for one at a time that tries
 * whether it is back: those fail at once, instead of waiting for what does not come.
 */
export function sparingCalls(send: Send, { mostCalls, limitMs, onChange }: SparingOptions): Send {
  const breaker = circuitBreaker(
    handleWhen((error) => isSubgraphsFault(error, limitMs)),
    { halfOpenAfter: REST_MS, breaker: new ConsecutiveBreaker(FAILURES) },
  );
  if (onChange !== undefined) breaker.onStateChange((state) => onChange(state !== CircuitState.Closed));
  let underWay = 0;
  let hasFailed = false;
  const ended = (): void => {
    underWay -= 1;
    if (hasFailed) note(null);
  };
  const failed = (error: Error): void => {
    underWay -= 1;
    if (isSubgraphsFault(error, limitMs)) note(error);
  };
  /** The breaker is told of a failure, and of the first answer after it. What was sent before it opened tells nothing new. */
  const note = (error: Error | null): void => {
    if (breaker.state !== CircuitState.Closed) return;
    hasFailed = error !== null;
    const outcome = error === null ? Promise.resolve() : Promise.reject(error);
    breaker.execute(() => outcome).catch(() => undefined);
  };
  const trial = new Trial(breaker, limitMs);
  return (sent) => {
    if (underWay >= mostCalls) return refused('Too many calls are under way');
    if (breaker.state !== CircuitState.Closed)
      return trial.mayBegin() ? trial.of(send(sent)) : refused('It is left alone');
    underWay += 1;
    const exchange = send(sent);
    exchange.text.then(ended, failed);
    return exchange;
  };
}

function refused(why: string): Exchange {
  return { text: Promise.reject(new CallRefusedError(why)), cancel: () => undefined };
}
