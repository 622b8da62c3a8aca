import type { Waiting } from './Waiting';

/** From this many points on an operation is heavy: the examples cost less, most by far. One heavy operation is under way at a time. */
export const HEAVY_POINTS = 5_000;

/** So many heavy ones may be there, with those under way: each takes its time, and holds what it reads. */
export const MOST_HEAVY = 8;

/** So many may wait. */
export const MOST_COSTLY = 32;

/** As many that are not heavy are under way together as come to this. */
const MOST_POINTS = 10_000;

/** How long each point may let an operation wait behind others that came later, in milliseconds: 5 000 points one second. */
const MS_PER_POINT = 0.2;

interface Due extends Waiting {
  readonly dueAt: number;
}

/**
 * The operations that wait and cost much, the one that is due first before the others: the cheaper of two that came together, the older of
 * two that cost the same. So none waits for ever, and those that cost little are not kept by those that cost more. Few are under way at
 * a time: many would hold what they read in memory together, and each turn of the event loop would have a slice of every one. The heavy
 * ones wait for each other alone, since one may take as long as a subgraph that hangs.
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
    return there.filter(isHeavy).length >= MOST_HEAVY;
  }

  join(operation: Waiting, now: number): void {
    const dueAt = now + operation.points * MS_PER_POINT;
    const place = this.#waiting.findIndex((other) => other.dueAt > dueAt);
    this.#waiting.splice(place === -1 ? this.length : place, 0, { ...operation, dueAt });
  }

  /** Whether the next one has waited as long as it may while others that came later were begun. */
  isDue(now: number): boolean {
    const next = this.#next();
    return next !== null && next.dueAt <= now;
  }

  /** Takes out the one that is next of those that what is under way leaves room, which is under way from now on; null where there is none. */
  take(): Waiting | null {
    const next = this.#next();
    if (next === null) return null;
    this.#waiting.splice(this.#waiting.indexOf(next), 1);
    this.#underWay.push(next.points);
    return next;
  }

  /** One of so many points that was taken out is answered. */
  leave(points: number): void {
    const place = this.#underWay.indexOf(points);
    if (place !== -1) this.#underWay.splice(place, 1);
  }

  /** None overtakes another of its kind, or those that fit in beside others would keep one that does not. */
  #next(): Due | null {
    this.#forgetGone();
    const firsts = [
      this.#waiting.find(({ points }) => !isHeavy(points)),
      this.#waiting.find(({ points }) => isHeavy(points)),
    ];
    return this.#waiting.find((each) => firsts.includes(each) && this.#hasRoomFor(each.points)) ?? null;
  }

  #hasRoomFor(points: number): boolean {
    if (isHeavy(points)) return !this.#underWay.some(isHeavy);
    const others = this.#underWay.filter((each) => !isHeavy(each));
    return others.reduce((sum, each) => sum + each, points) <= MOST_POINTS;
  }

  #forgetGone(): void {
    this.#waiting = this.#waiting.filter((each) => !each.isGone());
  }
}

function isHeavy(points: number): boolean {
  return points >= HEAVY_POINTS;
}
