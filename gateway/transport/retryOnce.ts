import { BusyError } from './BusyError';
import { ConnectionError } from './ConnectionError';
import type { Exchange, Send, Sent } from './Exchange';

/** Where a connection failed the next attempt waits at least so long, and at most twice as long: not all come back at once. */
const PAUSE_MS = 25;

/**
 * Sends queries a second time where the connection failed before anything of the answer came, or the subgraph says when it wants to
 * be asked again, and that is in time. Mutations are sent once.
 */
export function retryOnce(send: Send): Send {
  return (sent) => (sent.isQuery ? new RetriedExchange(send, sent) : send(sent));
}

class RetriedExchange implements Exchange {
  readonly text: Promise<string>;
  readonly #send: Send;
  readonly #sent: Sent;
  readonly #until: number;
  #current: Exchange;
  #cancelledFor: Error | null = null;
  /** Ends the pause between the attempts. */
  #wake: (() => void) | null = null;

  constructor(send: Send, sent: Sent) {
    this.#send = send;
    this.#sent = sent;
    this.#until = performance.now() + sent.waitMs;
    this.#current = send(sent);
    this.text = this.#current.text.catch((error: unknown) =>
      this.#again(error instanceof Error ? error : new Error(String(error))),
    );
  }

  cancel(reason: Error): void {
    this.#cancelledFor = reason;
    this.#current.cancel(reason);
    this.#wake?.();
  }

  async #again(error: Error): Promise<string> {
    const pauseMs = pauseAfter(error);
    if (pauseMs === null || performance.now() + pauseMs >= this.#until) throw error;
    this.#throwIfCancelled();
    await this.#pause(pauseMs);
    this.#throwIfCancelled();
    this.#current = this.#send(this.#sent);
    return this.#current.text;
  }

  #pause(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  #throwIfCancelled(): void {
    if (this.#cancelledFor !== null) throw this.#cancelledFor;
  }
}

/** How long to wait after a failed attempt; null where there is no second one. */
function pauseAfter(error: Error): number | null {
  if (error instanceof ConnectionError) return PAUSE_MS * (1 + Math.random());
  return error instanceof BusyError ? error.retryAfterMs : null;
}
