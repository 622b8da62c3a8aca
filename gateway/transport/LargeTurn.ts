import type { Leave, OneAtATime } from './OneAtATime';

/** How long an answer that is still coming keeps the place while others wait for it: a slow one must not keep them from theirs. */
const TURN_MS = 1_000;

/** Stops an answer that is coming, and lets it come on. */
export interface Flow {
  readonly pause: () => void;
  readonly resume: () => void;
  /** Asked once its turn is over and others wait: whether it may have another; where not, it has been ended. */
  readonly mayGoOn: () => boolean;
}

interface Waiter {
  readonly resolve: () => void;
  readonly reject: (reason: Error) => void;
}

/** What one large answer has of the place of large answers: it comes in turns as long as others wait, and is read when it has come. */
export class LargeTurn {
  readonly #place: OneAtATime;
  /** Null once it has come. */
  #flow: Flow | null;
  #leave: Leave = () => undefined;
  #isInside = false;
  #waitsSince = 0;
  #waitedMs = 0;
  #timer: NodeJS.Timeout | undefined;
  #reader: Waiter | null = null;

  /** Takes the place or waits for it, stopped until then; `flow` is null for an answer that has come. */
  constructor(place: OneAtATime, flow: Flow | null) {
    this.#place = place;
    this.#flow = flow;
    this.#enter();
  }

  /** For how many milliseconds it has waited for the place so far. */
  get waitedMs(): number {
    return this.#isInside ? this.#waitedMs : this.#waitedMs + performance.now() - this.#waitsSince;
  }

  /** Says that it has come. Resolves once it has the place, which it then keeps; rejects with why it ends before. */
  toBeRead(): Promise<void> {
    clearInterval(this.#timer);
    this.#flow = null;
    return new Promise((resolve, reject) => {
      this.#reader = { resolve, reject };
      if (this.#isInside) resolve();
    });
  }

  /** Gives up the place, or the wait for it; not while it is read, which nothing ends. */
  end(reason: Error): void {
    if (this.#reader !== null && this.#isInside) return;
    clearInterval(this.#timer);
    this.#leave();
    this.#reader?.reject(reason);
  }

  /** Gives up the place once what is promised now was read by whoever waits for it. */
  leaveLater(): void {
    setImmediate(() => setImmediate(this.#leave));
  }

  #enter(): void {
    this.#isInside = false;
    this.#waitsSince = performance.now();
    this.#flow?.pause();
    this.#leave = this.#place.enter(() => this.#entered());
  }

  #entered(): void {
    this.#waitedMs = this.waitedMs;
    this.#isInside = true;
    this.#reader?.resolve();
    if (this.#flow === null) return;
    this.#timer = setInterval(() => this.#giveOn(), TURN_MS).unref();
    this.#flow.resume();
  }

  #giveOn(): void {
    if (!this.#place.isWaitedFor || this.#flow?.mayGoOn() === false) return;
    clearInterval(this.#timer);
    this.#leave();
    this.#enter();
  }
}
