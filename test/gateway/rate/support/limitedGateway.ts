import { addressRanges } from '../../../../common/access/addressRanges';
import { USUAL_RATE_LIMITS, type RateLimits } from '../../../../common/access/RateLimits';
import type { GatewayParts } from '../../../../gateway/createGateway';
import { Rates } from '../../../../gateway/rate/Rates';
import { redisBuckets } from '../../../../gateway/rate/redisBuckets';
import { TokenBuckets } from '../../../../gateway/rate/TokenBuckets';
import { toyGateway } from '../../support/toyGateway';

/** What a test may choose. */
export interface LimitedOptions extends Partial<Pick<GatewayParts, 'caches' | 'partnerKeys'>> {
  readonly limits?: RateLimits;
  readonly trusted?: string;
  readonly redisUrl?: string;
  /** How long it is waited for, in milliseconds; the usual time. */
  readonly patienceMs?: number;
  readonly now?: () => number;
}

/** The toy gateway with rates, on a port of its own. */
export interface LimitedGateway {
  readonly address: string;
  readonly rates: Rates;
  /** How often a subgraph was asked. */
  readonly sent: readonly string[];
  readonly close: () => Promise<void>;
}

/** Opens it. */
export async function limitedGateway(options: LimitedOptions = {}): Promise<LimitedGateway> {
  const { limits, trusted, redisUrl, patienceMs, now, ...more } = options;
  const proxies = addressRanges(trusted);
  const rates = new Rates({
    limits: new Map([...USUAL_RATE_LIMITS, ...(limits ?? [])]),
    proxies,
    local: new TokenBuckets(now),
    shared: redisUrl === undefined ? null : redisBuckets(redisUrl, patienceMs),
  });
  const edge = { rates, proxies, origins: null, tlsInFront: false };
  const { app, sent } = await toyGateway({}, { ...more, edge });
  const address = await app.listen({ port: 0, host: '127.0.0.1' });
  return { address, rates, sent, close: () => app.close() };
}

/** What the header RateLimit of an answer says: points that are left, and seconds until all are there. */
export function rateIn(headers: Headers): { readonly tier: string; readonly r: number; readonly t: number } {
  const [, tier = '', r, t] = /^"([\w-]+)";r=(\d+);t=(\d+)$/.exec(headers.get('ratelimit') ?? '') ?? [];
  return { tier, r: Number(r), t: Number(t) };
}
