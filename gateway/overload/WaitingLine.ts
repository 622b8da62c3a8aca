import { AdaptiveLimit } from './AdaptiveLimit';

/** So many may wait, however long that takes: two dozen clients in a loop are no overload, whatever the machine is busy with. */
const LEAST = 32;
const MOST = 1_000;

/** A line that was empty not long ago may become as long as this many milliseconds of work: what came while the process paused. */
const PASSING_MS = 1_000;

/** One that stands makes everybody wait and nothing faster. */
const STANDING_MS = 100;

/** A line that was not empty for so long stands. */
const STANDS_AFTER_MS = 2_000;

/** How much the last window says of how many are answered in a millisecond. */
const WEIGHT = 0.3;

/** An operation that waits to be begun. */
export interface Waiting {
  /** Begins it; `leave` must be called once it is answered. */
  readonly begin: () => void;
  /** Whether nobody waits for its answer any more. */
  readonly isGone: () => boolean;
}

/**
 * The operations that wait to be begun: one in a turn of the loop of events, so that what has come is read, and counted or refused,
 * between two of them. How many may wait follows from how many are answered (Nichols and Jacobson, "Controlling Queue Delay", 2012: a
 * line that comes and goes takes up a burst, one that stands is overload). Times are milliseconds of a clock that never goes back.
 */
export class WaitingLine {
  readonly #limit: AdaptiveLimit;
  readonly #now: () => number;
  readonly #waiting: Waiting[] = [];
  #isTurnTaken = false;
  /** When it was last empty. */
  #emptyAt: number;
  #windowAt: number;
  #answered = 0;
  /** Infinity as long as nobody has had to wait. */
  #answeredPerMs = Infinity;

  constructor(limit = new AdaptiveLimit(), now = (): number => performance.now()) {
    this.#limit = limit;
    this.#now = now;
    this.#emptyAt = this.#windowAt = now();
  }

  get length(): number {
    return this.#waiting.length;
  }

  /** Whether one more operation would have to wait for too long. */
  isFull(): boolean {
    const { length } = this.#waiting;
    if (length < LEAST) return false;
    const isStanding = this.#now() - this.#emptyAt > STANDS_AFTER_MS;
    return (
      length >= Math.max(LEAST, this.#answeredPerMs * (isStanding ? STANDING_MS : PASSING_MS)) ||
      length >= MOST
    );
  }

  /** Begins an operation at once where nothing is before it, or else as soon as it is its turn. */
  join(operation: Waiting): void {
    if (this.#waiting.length === 0) this.#emptyAt = this.#now();
    this.#waiting.push(operation);
    if (!this.#isTurnTaken) this.#beginNext();
  }

  /** One that was begun is answered, after so many milliseconds. */
  leave(latencyMs: number): void {
    this.#limit.leave(latencyMs);
    this.#answered += 1;
    if (this.#waiting.length > 0) this.#takeTurn();
  }

  /** Ends a window of some tenths of a second. */
  endWindow(): void {
    this.#limit.endWindow();
    const now = this.#now();
    // Fewer come than could be answered where the line was empty in between.
    if (this.#waiting.length > 0 && this.#emptyAt < this.#windowAt && this.#answered > 0) {
      const perMs = this.#answered / (now - this.#windowAt);
      const known = this.#answeredPerMs === Infinity ? perMs : this.#answeredPerMs;
      this.#answeredPerMs = known + WEIGHT * (perMs - known);
    }
    this.#windowAt = now;
    this.#answered = 0;
    if (this.#waiting.length > 0) this.#takeTurn();
  }

  #beginNext(): void {
    while (this.#waiting.length > 0 && this.#limit.hasRoom()) {
      const next = this.#waiting.shift();
      if (next === undefined || next.isGone()) continue;
      this.#limit.enter();
      this.#takeTurn();
      next.begin();
      break;
    }
    if (this.#waiting.length === 0) this.#emptyAt = this.#now();
  }

  /** Nothing further is begun in this turn of the loop of events, and the next one in the next. */
  #takeTurn(): void {
    if (this.#isTurnTaken) return;
    this.#isTurnTaken = true;
    setImmediate(() => {
      this.#isTurnTaken = false;
      this.#beginNext();
    });
  }
}
