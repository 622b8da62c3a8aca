import { CallerLeftError } from './CallerLeftError';
import { CallTimeoutError } from './CallTimeoutError';
import type { Exchange, Send, Sent } from './Exchange';

/** One caller's wish for an answer. */
export interface Wish extends Sent {
  readonly signal?: AbortSignal | undefined;
}

interface Shared {
  readonly exchange: Exchange;
  waiting: number;
}

/**
 * A function that answers wishes with the text of an answer; queries with the same body that come while one is on its way
 * share it. A caller that leaves, or whose time is up, does not end the call for the others; the last one does.
 */
export function shareInFlight(send: Send): (wish: Wish) => Promise<string> {
  const inFlight = new Map<string, Shared>();
  return (wish) => {
    const found = wish.isQuery ? inFlight.get(wish.body) : undefined;
    const shared = found ?? { exchange: send(wish), waiting: 0 };
    const forget = (): void => {
      if (inFlight.get(wish.body) === shared) inFlight.delete(wish.body);
    };
    if (found === undefined && wish.isQuery) {
      inFlight.set(wish.body, shared);
      shared.exchange.text.then(forget, forget);
    }
    return waitFor(shared, wish, forget);
  };
}

/** A call that one caller did not see the end of is joined by nobody new: it may be stuck. */
function waitFor(shared: Shared, { waitMs, signal }: Wish, forget: () => void): Promise<string> {
  shared.waiting += 1;
  return new Promise((resolve, reject) => {
    let waits = true;
    const stopWaiting = (): boolean => {
      if (!waits) return false;
      waits = false;
      shared.waiting -= 1;
      clearTimeout(timer);
      signal?.removeEventListener('abort', onAbort);
      return true;
    };
    const leave = (reason: Error): void => {
      if (!stopWaiting()) return;
      forget();
      reject(reason);
      if (shared.waiting === 0) shared.exchange.cancel(reason);
    };
    const onAbort = (): void => leave(new CallerLeftError(signal?.reason));
    const timer = setTimeout(() => leave(new CallTimeoutError(waitMs)), waitMs);
    signal?.addEventListener('abort', onAbort, { once: true });
    shared.exchange.text.then(
      (text) => {
        if (stopWaiting()) resolve(text);
      },
      (error: unknown) => {
        if (stopWaiting()) reject(error instanceof Error ? error : new Error(String(error)));
      },
    );
  });
}
