import type { Config } from '../../common/config';
import type { EdgeParts } from '../../gateway/headers/EdgeParts';
import { Rates } from '../../gateway/rate/Rates';
import { redisBuckets } from '../../gateway/rate/redisBuckets';
import { TokenBuckets } from '../../gateway/rate/TokenBuckets';

/**
 * A function that says how a gateway meets the outside, for each one that is opened. What callers have asked for is remembered from one
 * to the next, so that a changed supergraph fills nobody's bucket.
 */
export function edgeOpener(config: Config): () => EdgeParts {
  const local = new TokenBuckets();
  const { rateLimits: limits, trustedProxies: proxies, corsOrigins: origins, tlsInFront, redisUrl } = config;
  return () => {
    const shared = limits === null || redisUrl === null ? null : redisBuckets(redisUrl);
    const rates = limits === null ? null : new Rates({ limits, proxies, local, shared });
    return { rates, proxies, origins, tlsInFront };
  };
}
