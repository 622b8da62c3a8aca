import { CircuitState, type CircuitBreakerPolicy } from 'cockatiel';
import { CallerLeftError } from './CallerLeftError';
import { CallTimeoutError } from './CallTimeoutError';
import type { Exchange } from './Exchange';
import { isSubgraphsFault } from './isSubgraphsFault';

/**
 * Tries whether a subgraph that was left alone is back, by one call at a time. A call whose client left, or was in a hurry, tells
 * nothing: the next one tries. The breaker would take it for an answer, and let other calls wait for it.
 */
export class Trial {
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
