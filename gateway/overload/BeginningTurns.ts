/** Once those that were begun in a turn of the loop of events have taken so many milliseconds of it, the others wait for a later one. */
const TURN_MS = 1;

/** So many are begun in a turn at most, however little of it they take. */
const MOST = 8;

/** So many turns in which none is begun come in between: Node takes one connection in a turn (libuv 1.45), and those that wait to be taken can't be refused. */
const LOOKS = 4;

/**
 * Begins what waits, a little in a turn of the loop of events: what has come is read in between. What a beginning goes on to do in the
 * same turn is counted with it. Times are milliseconds of a clock that never goes back.
 */
export class BeginningTurns {
  readonly #beginNext: () => boolean;
  readonly #now: () => number;
  #isTaken = false;
  /** Those of this turn that are still to come. */
  #pending = 0;
  #since: number | null = null;
  #goesOn = false;

  /** `beginNext` begins one, and says whether it did. */
  constructor(beginNext: () => boolean, now: () => number) {
    this.#beginNext = beginNext;
    this.#now = now;
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
    this.#since ??= this.#now();
    this.#goesOn = this.#now() - this.#since >= TURN_MS || this.#beginNext();
    this.#pending -= 1;
    if (this.#pending > 0) return;
    if (this.#goesOn) this.#look(LOOKS);
    else this.#isTaken = false;
  };

  #look(turns: number): void {
    setImmediate(() => (turns > 1 ? this.#look(turns - 1) : this.#begin(MOST)));
  }
}
