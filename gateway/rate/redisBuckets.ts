import { RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible';
import type { RateLimit } from '../../common/access/RateLimits';
import { openRedis } from '../cache/shared/openRedis';
import { BUCKET_SCRIPT } from './bucketScript';
import type { SharedBuckets, SharedLevel } from './SharedBuckets';

const PREFIX = 'maillage:rate';

/** Buckets in a Redis, reached as `openRedis` does it. What answers there and is no Redis is taken for one that is gone. */
export function redisBuckets(url: string, patienceMs?: number): SharedBuckets {
  const { redis, circuit, close } = openRedis(url, undefined, patienceMs);
  const limiters = new Map<string, RateLimiterRedis>();
  const limiterOf = ({ quota, seconds }: RateLimit): RateLimiterRedis => {
    // Buckets of another size are other buckets: a changed setting holds at once.
    const keyPrefix = `${PREFIX}:${quota}/${seconds}`;
    const known = limiters.get(keyPrefix);
    if (known !== undefined) return known;
    const limiter = new RateLimiterRedis({
      storeClient: redis,
      keyPrefix,
      points: quota,
      duration: seconds,
      customIncrTtlLuaScript: BUCKET_SCRIPT,
    });
    limiters.set(keyPrefix, limiter);
    return limiter;
  };
  return {
    take: (key, limit, points) => {
      const asked = Math.min(limit.quota, Math.ceil(points));
      return circuit.run(() => levelFrom(limiterOf(limit).consume(key, asked), limit));
    },
    give: (key, limit, points) => {
      if (points >= 1) void circuit.run(() => limiterOf(limit).reward(key, Math.floor(points)));
    },
    close,
  };
}

/** The library rejects where points are refused, with the same that it resolves to where they are not. */
async function levelFrom(answered: Promise<RateLimiterRes>, { quota }: RateLimit): Promise<SharedLevel> {
  const told: unknown = await answered.catch((error: unknown) => error);
  if (!(told instanceof RateLimiterRes)) throw told;
  const { consumedPoints, msBeforeNext } = told;
  if (!(consumedPoints >= 0 && msBeforeNext >= 0)) throw new Error('This is no Redis.');
  return consumedPoints > quota
    ? { waitMs: Math.max(1, msBeforeNext), msToFull: null }
    : { waitMs: 0, msToFull: msBeforeNext };
}
