/** How much may be asked for: a quota, which is full again after so many seconds and fills evenly. */
export interface RateLimit {
  readonly quota: number;
  readonly seconds: number;
}

/** What holds for each tier, by its name. There are always those of `USUAL_RATE_LIMITS`. */
export type RateLimits = ReadonlyMap<string, RateLimit>;

/** The name under which wrong keys of one client address are counted; no tier can have it. */
export const WRONG_KEYS = 'wrong-keys';

/**
 * What holds unless a setting says otherwise. Without a key: two of the dearest operations at once, and a thirtieth of one more each
 * second; with one, ten times that.
 */
export const USUAL_RATE_LIMITS: RateLimits = new Map([
  ['anonymous', { quota: 200_000, seconds: 60 }],
  ['partner', { quota: 2_000_000, seconds: 60 }],
  [WRONG_KEYS, { quota: 60, seconds: 60 }],
]);

/** How MAILLAGE_RATE_LIMITS is written: `off`, or TIER=COST/SECONDS between commas. */
export const RATE_LIMITS_FORM =
  /^(off|[a-z][\w-]*=[1-9]\d{0,8}\/[1-9]\d{0,4}(,[a-z][\w-]*=[1-9]\d{0,8}\/[1-9]\d{0,4})*)$/;

/** The limits that a text in the form of `RATE_LIMITS_FORM` gives, over the usual ones; null for `off`. */
export function rateLimitsIn(text: string): RateLimits | null {
  if (text === 'off') return null;
  const given = text.split(',').map((each): [string, RateLimit] => {
    const [name = '', limit = ''] = each.split('=');
    const [quota, seconds] = limit.split('/').map(Number);
    return [name, { quota: quota ?? 0, seconds: seconds ?? 0 }];
  });
  return new Map([...USUAL_RATE_LIMITS, ...given]);
}
