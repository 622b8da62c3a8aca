import { LRUCache } from 'lru-cache';
import type { RateLimit } from '../../common/access/RateLimits';

/** How many buckets are remembered. One that was forgotten is full again, so that whoever has many addresses gains nothing by it. */
const MOST_BUCKETS = 65_536;

/**
 * Token buckets in this process. Each is one number: when it will be full again, on the clock of the process, in milliseconds. A bucket
 * holds the quota of its limit at most and fills evenly, so that in any time no more goes out than the quota and what came in meanwhile.
 */
export class TokenBuckets {
  readonly #fullAt: LRUCache<string, number>;
  readonly #now: () => number;

  constructor(now: () => number = () => performance.now(), most = MOST_BUCKETS) {
    this.#fullAt = new LRUCache({ max: most });
    this.#now = now;
  }

  /** Takes points, all or none; nobody can ask for more than a bucket holds. Answers after how many milliseconds they are there, 0: they were. */
  take(key: string, limit: RateLimit, points: number): number {
    const taken = this.msToFull(key) + timeOf(points, limit);
    const over = taken - limit.seconds * 1_000;
    if (over > 0) return over;
    this.#fill(key, taken);
    return 0;
  }

  /** Gives points back; a bucket takes no more than it holds. */
  give(key: string, limit: RateLimit, points: number): void {
    this.#fill(key, this.msToFull(key) - timeOf(points, limit));
  }

  /** How long until a bucket is full, in milliseconds; 0 for one that nobody has taken from. */
  msToFull(key: string): number {
    const fullAt = this.#fullAt.get(key);
    return fullAt === undefined ? 0 : Math.max(0, fullAt - this.#now());
  }

  /** Takes over what another place says of a bucket. */
  set(key: string, msToFull: number): void {
    this.#fill(key, msToFull);
  }

  #fill(key: string, msToFull: number): void {
    // The cache takes its time to delete its only entry.
    this.#fullAt.set(key, this.#now() + Math.max(0, msToFull));
  }
}

/** How long a bucket takes to fill by so many points, in milliseconds. */
export function timeOf(points: number, { quota, seconds }: RateLimit): number {
  return (Math.min(points, quota) * seconds * 1_000) / quota;
}

/** The whole points in a bucket that will be full after so many milliseconds. */
export function pointsIn(msToFull: number, { quota, seconds }: RateLimit): number {
  return Math.max(0, Math.floor(quota - (msToFull * quota) / (seconds * 1_000) + ROUNDING));
}

/** Points come out of times, and 7 points must not become 6.999… */
const ROUNDING = 1e-6;
