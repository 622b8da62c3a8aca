import {
  CircuitState,
  circuitBreaker,
  ConsecutiveBreaker,
  handleWhen,
  type CircuitBreakerPolicy,
} from 'cockatiel';
import { CallerLeftError } from './CallerLeftError';
import { CallRefusedError } from './CallRefusedError';
import { CallTimeoutError } from './CallTimeoutError';
import type { Exchange, Send } from './Exchange';
import { isSubgraphsFault } from './isSubgraphsFault';

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

/**
 * Tries whether a subgraph that was left alone is back, by one call at a time. A call whose client left, or was in a hurry, tells
 * nothing: the next one tries. The breaker would take it for an answer, and let other calls wait for it.
 */
class Trial {
  readonly #breaker: CircuitBreakerPolicy;
  readonly #limitMs: number;
  #isUnderWay = false;
  /** Gives the breaker what it waits for; null where it waits for nothing. */
  #tell: ((error: Error | null) => void) | null = null;
  #told: Promise<void> = Promise.resolve();

  constructor(breaker: CircuitBreakerPolicy, limitMs: number) {
    this.#breaker = breaker;
    this.#limitMs = limitMs;
  }

  /** Whether it is time for a call that tries, and no other does. */
  mayBegin(): boolean {
    if (this.#isUnderWay) return false;
    if (this.#tell === null && this.#breaker.state === CircuitState.Open) this.#letBreakerWait();
    return this.#tell !== null;
  }

  /** The call that tries; it ends once the breaker knows of its outcome. */
  of(exchange: Exchange): Exchange {
    this.#isUnderWay = true;
    const text = exchange.text.then(
      async (answer) => {
        await this.#end(null);
        return answer;
      },
      async (error: unknown) => {
        await this.#end(error instanceof Error ? error : new Error(String(error)));
        throw error;
      },
    );
    return { text, cancel: (reason) => exchange.cancel(reason) };
  }

  #letBreakerWait(): void {
    const waiting = this.#breaker.execute(
      () =>
        new Promise<void>((resolve, reject) => {
          this.#tell = (error) => (error === null ? resolve() : reject(error));
        }),
    );
    this.#told = waiting.catch(() => undefined);
  }

  async #end(error: Error | null): Promise<void> {
    this.#isUnderWay = false;
    if (error !== null && this.#tellsNothing(error)) return;
    this.#tell?.(error);
    this.#tell = null;
    await this.#told;
  }

  #tellsNothing(error: Error): boolean {
    if (error instanceof CallerLeftError) return true;
    return error instanceof CallTimeoutError && !isSubgraphsFault(error, this.#limitMs);
  }
}
