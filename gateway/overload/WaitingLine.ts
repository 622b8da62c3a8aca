import { AdaptiveLimit } from './AdaptiveLimit';
import { BeginningTurns } from './BeginningTurns';
import { CostlyLine } from './CostlyLine';
import { FairLine } from './FairLine';
import type { Waiting } from './Waiting';

/** From so many points on an operation is costly: it waits apart from those that are not. */
export const COSTLY_POINTS = 500;

/** So many may wait, however long that takes: two dozen clients in a loop are no overload, whatever the machine is busy with. */
const LEAST = 32;
const MOST = 1_000;

/** So many more may wait of addresses that have less than their share of a line that is full. */
const BESIDE = 32;

/** A line that was empty not long ago may become as long as this many milliseconds of work: what came while the process paused. */
const PASSING_MS = 500;

/** One that stands makes everybody wait and nothing faster. */
const STANDING_MS = 100;

/** A line that was not empty for so long stands. */
const STANDS_AFTER_MS = 2_000;

/** How much the last window says of how many are answered in a millisecond. */
const WEIGHT = 0.3;

/**
 * The operations that wait to be begun: few in a turn of the loop of events, so that what has come is read, and counted or refused,
 * in between. How many may wait follows from how many are answered (Nichols and Jacobson, "Controlling Queue Delay", 2012: a
 * line that comes and goes takes up a burst, one that stands is overload). What one address fills has room for others still, and
 * addresses take turns. Those that cost much wait apart: where both wait, they are begun in turns once they are due, and behind the
 * others before. Times are milliseconds of a clock that never goes back.
 */
export class WaitingLine {
  readonly #limit: AdaptiveLimit;
  readonly #now: () => number;
  readonly #waiting = new FairLine();
  readonly #costly = new CostlyLine();
  readonly #turns: BeginningTurns;
  #wasCostly = false;
  /** When no operation waited that costs little. */
  #emptyAt: number;
  #windowAt: number;
  #answered = 0;
  /** Infinity as long as nobody has had to wait. */
  #answeredPerMs = Infinity;

  /** `connections` counts those that were taken; left out: none is. */
  constructor(
    limit = new AdaptiveLimit(),
    now = (): number => performance.now(),
    connections = (): number => 0,
  ) {
    this.#limit = limit;
    this.#now = now;
    this.#emptyAt = this.#windowAt = now();
    this.#turns = new BeginningTurns(() => this.#beginNext(), now, connections);
  }

  get length(): number {
    return this.#waiting.length + this.#costly.length;
  }

  /** Whether one more operation would have to wait for too long, whatever it costs; `hasRoomFor` tells whom that does not concern. */
  isFull(): boolean {
    return this.#waiting.length >= LEAST && this.#waiting.length >= this.#most();
  }

  /** Whether one more of an address may wait though the line is full: others fill it. */
  hasRoomFor(address: string): boolean {
    return this.#waiting.length < this.#most() + BESIDE && this.#waiting.hasLessThanItsShare(address);
  }

  /** Whether one of which all is known would have to wait for too long. */
  isFullFor({ points, address }: Pick<Waiting, 'points' | 'address'>): boolean {
    if (points >= COSTLY_POINTS) return this.#costly.isFullFor(points);
    return this.isFull() && !this.hasRoomFor(address);
  }

  /** Begins an operation at once where nothing is before it, or else as soon as it is its turn. */
  join(operation: Waiting): void {
    if (this.#waiting.length === 0) this.#emptyAt = this.#now();
    if (operation.points < COSTLY_POINTS) this.#waiting.join(operation);
    else this.#costly.join(operation, this.#now());
    this.#turns.beginNow();
  }

  /** One of so many points that was begun is answered, after so many milliseconds. */
  leave(points: number, latencyMs: number): void {
    if (points >= COSTLY_POINTS) this.#costly.leave(points);
    this.#limit.leave(latencyMs);
    this.#answered += 1;
    this.#turns.take(this.length);
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
    this.#turns.take(this.length);
  }

  /** As many may wait as are answered in the time that one may wait. */
  #most(): number {
    const isStanding = this.#now() - this.#emptyAt > STANDS_AFTER_MS;
    return Math.min(MOST, Math.max(LEAST, this.#answeredPerMs * (isStanding ? STANDING_MS : PASSING_MS)));
  }

  /** Begins one where one waits and there is room for it, and says whether it did. */
  #beginNext(): boolean {
    const hasBegun = this.#limit.hasRoom() && this.#beginOne();
    if (this.#waiting.length === 0) this.#emptyAt = this.#now();
    return hasBegun;
  }

  #beginOne(): boolean {
    if (this.#isCostlyNext()) return this.#beginCostly();
    // Where all that cost little are gone, those that cost much need not wait until they are due.
    return this.#beginFirst() || this.#beginCostly();
  }

  #isCostlyNext(): boolean {
    return this.#waiting.length === 0 || (!this.#wasCostly && this.#costly.isDue(this.#now()));
  }

  #beginCostly(): boolean {
    const next = this.#costly.take();
    if (next === null) return false;
    this.#wasCostly = true;
    this.#limit.enter();
    next.begin();
    return true;
  }

  #beginFirst(): boolean {
    this.#wasCostly = false;
    const next = this.#waiting.take();
    if (next === null) return false;
    this.#limit.enter();
    next.begin();
    return true;
  }
}
