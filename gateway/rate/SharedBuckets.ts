import type { RateLimit } from '../../common/access/RateLimits';

/** What shared buckets say of one of them. */
export interface SharedLevel {
  /** 0: the points were taken; else after how many milliseconds they can be. */
  readonly waitMs: number;
  /** How long until it is full, in milliseconds; null where nothing was taken. */
  readonly msToFull: number | null;
}

/** Buckets that gateways share. They are never relied upon: what can't be had is null, soon, and nothing is thrown. */
export interface SharedBuckets {
  /** Takes points, all or none. */
  readonly take: (key: string, limit: RateLimit, points: number) => Promise<SharedLevel | null>;
  readonly give: (key: string, limit: RateLimit, points: number) => void;
  readonly close: () => void;
}
