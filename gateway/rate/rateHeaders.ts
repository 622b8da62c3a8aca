import type { Account, Level } from './Rates';

/** Names of the headers that tell of a rate; they belong to one answer, and never to a kept one. */
export const RATE_HEADERS = ['ratelimit-policy', 'ratelimit'] as const;

/** The limit of an account, and what is left of it in points and seconds until it is full (draft-ietf-httpapi-ratelimit-headers-10). */
export function rateHeaders({ tier, limit }: Account, { remaining, msToFull }: Level): [string, string] {
  const { quota, seconds } = limit;
  return [`"${tier}";q=${quota};w=${seconds}`, `"${tier}";r=${remaining};t=${Math.ceil(msToFull / 1_000)}`];
}

/** Whole seconds for the header Retry-After (RFC 9110, 10.2.3). */
export function retryAfter(waitMs: number): string {
  return String(Math.max(1, Math.ceil(waitMs / 1_000)));
}
