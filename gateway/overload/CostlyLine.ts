import type { Waiting } from './Waiting';

/** From this many points on an operation is heavy: the examples cost less, most by far. */
export const HEAVY_POINTS = 5_000;

/** So many heavy ones may be there, with those under way: each takes its time, and holds what it reads. */
export const MOST_HEAVY = 8;

/** So many may wait. */
export const MOST_COSTLY = 32;

/** As many are under way together as come to this; one that comes to more is alone. */
const MOST_POINTS = 10_000;

/** How long each point may let an operation wait behind others that came later, in milliseconds: 5 000 points one second. */
const MS_PER_POINT = 0.2;

interface Due extends Waiting {
  readonly dueAt: number;
}

/**
 * The operations that wait and cost much, the one that is due first before the others: the cheaper of two that came together, the older of
 * two that cost the same. So none waits for ever, and those that cost little are not kept by those that cost more. Few are under way at
 * a time: many would hold what they read in memory together, and each turn of the event loop would have a slice of every one.
 */
export class CostlyLine {
  #waiting: Due[] = [];
  #underWay: number[] = [];

  get length(): number {
    return this.#waiting.length;
  }

  /** Whether one more of so many points would have to wait for too long. */
  isFullFor(points: number): boolean {
    this.#forgetGone();
    if (points < HEAVY_POINTS) return this.length >= MOST_COSTLY;
    const there = [...this.#waiting.map((each) => each.points), ...this.#underWay];
    return there.filter((each) => each >= HEAVY_POINTS).length >= MOST_HEAVY;
  }

  join(operation: Waiting, now: number): void {
    const dueAt = now + operation.points * MS_PER_POINT;
    const place = this.#waiting.findIndex((other) => other.dueAt > dueAt);
    this.#waiting.splice(place === -1 ? this.length : place, 0, { ...operation, dueAt });
  }

  /** The one that is next, where what is under way leaves it room. */
  first(): Waiting | null {
    this.#forgetGone();
    const [first] = this.#waiting;
    return first !== undefined && this.#hasRoomFor(first.points) ? first : null;
  }

  /** Whether the next one has waited as long as it may while others that came later were begun. */
  isDue(now: number): boolean {
    const [first] = this.#waiting;
    return first !== undefined && first.dueAt <= now;
  }

  /** The one that is next is begun now. */
  begin(): void {
    const begun = this.#waiting.shift();
    if (begun === undefined) return;
    this.#underWay.push(begun.points);
    begun.begin();
  }

  /** One of so many points that was begun is answered. */
  leave(points: number): void {
    this.#underWay.splice(this.#underWay.indexOf(points), 1);
  }

  #hasRoomFor(points: number): boolean {
    const underWay = this.#underWay.reduce((sum, each) => sum + each, 0);
    return underWay === 0 || underWay + points <= MOST_POINTS;
  }

  #forgetGone(): void {
    this.#waiting = this.#waiting.filter((each) => !each.isGone());
  }
}
