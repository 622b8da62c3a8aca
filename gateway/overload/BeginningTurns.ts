/** Once those that were begun in a turn of the loop of events have taken so many milliseconds of it, the others wait for a later one. */
const TURN_MS = 1;

/** The same where the turns in between took long: clients that ask again as soon as they are refused would leave no time to answers. */
const LONGEST_TURN_MS = 8;

/** Beginnings have so many times what the turns in between took. */
const SHARE = 3;

/** So many are begun in a turn at most, however little of it they take. */
const MOST = 8;

/** So many turns in which none is begun come in between: what has come is read. */
const LOOKS = 4;

/** Fewer once they have taken so many milliseconds together. */
const LOOKS_MS = 2;

/**
 * More as long as each brings a connection, until they have taken so many milliseconds: Node takes one in a turn (libuv 1.45), and who waits
 * to be taken can't be refused, and opens another one for what it asks next.
 */
const CONNECTING_MS = 10;

/**
 * Begins what waits, a little in a turn of the loop of events: what has come is read in between. What a beginning goes on to do in the
 * same turn is counted with it. Times are milliseconds of a clock that never goes back.
 */
export class BeginningTurns {
  readonly #beginNext: () => boolean;
  readonly #now: () => number;
  readonly #connections: () => number;
  #isTaken = false;
  /** Those of this turn that are still to come. */
  #pending = 0;
  #since: number | null = null;
  #goesOn = false;
  /** When the last turn in which any was begun was over; null where none was lately. */
  #overAt: number | null = null;
  #mayTakeMs = TURN_MS;

  /** `beginNext` begins one, and says whether it did; `connections` counts those that were taken. */
  constructor(beginNext: () => boolean, now: () => number, connections: () => number) {
    this.#beginNext = beginNext;
    this.#now = now;
    this.#connections = connections;
  }

  /** Begins one at once where none was begun lately. */
  beginNow(): void {
    if (this.#isTaken) return;
    this.#beginNext();
    this.take(1);
  }

  /** Begins as many as there are in the next turn, and so on as long as some are left. */
  take(waiting: number): void {
    if (this.#isTaken || waiting === 0) return;
    this.#isTaken = true;
    this.#begin(Math.min(MOST, waiting));
  }

  #begin(count: number): void {
    this.#since = null;
    this.#pending = count;
    // One callback each, since what they go on to do is done between two of them.
    for (let each = 0; each < count; each += 1) setImmediate(this.#step);
  }

  readonly #step = (): void => {
    const since = (this.#since ??= this.#start());
    this.#goesOn = this.#now() - since >= this.#mayTakeMs || this.#beginNext();
    this.#pending -= 1;
    if (this.#pending > 0) return;
    this.#overAt = this.#goesOn ? this.#now() : null;
    if (this.#goesOn) this.#look(LOOKS);
    else this.#isTaken = false;
  };

  #start(): number {
    const now = this.#now();
    const tookMs = now - (this.#overAt ?? now);
    this.#mayTakeMs = Math.min(LONGEST_TURN_MS, Math.max(TURN_MS, tookMs * SHARE));
    return now;
  }

  #look(turns: number): void {
    const before = this.#connections();
    setImmediate(() => {
      const tookMs = this.#now() - (this.#overAt ?? Infinity);
      const mayTakeMs = this.#connections() > before ? CONNECTING_MS : turns > 1 ? LOOKS_MS : 0;
      if (tookMs < mayTakeMs) this.#look(turns - 1);
      else this.#begin(MOST);
    });
  }
}
