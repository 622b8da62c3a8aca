import { USUAL_RATE_LIMITS, WRONG_KEYS, type RateLimits } from '../../common/access/RateLimits';
import { StartupError } from '../../common/errors/StartupError';
import { ANONYMOUS } from '../../gateway/access/Caller';

/**
 * The name of a tier that a key may have: one of which the settings say a limit, or which has one anyway. Throws a StartupError for all
 * others, which would have the limit of partners without a word.
 */
export function checkedTier(tier: string, limits: RateLimits | null): string {
  if (tier === ANONYMOUS.tier)
    throw new StartupError('--tier is "anonymous", which is for requests without a key.');
  const known = [...(limits ?? USUAL_RATE_LIMITS).keys()].filter(
    (name) => name !== ANONYMOUS.tier && name !== WRONG_KEYS,
  );
  if (known.includes(tier)) return tier;
  throw new StartupError(
    `No tier is named "${tier}". The tiers of keys are: ${known.sort().join(', ')}. MAILLAGE_RATE_LIMITS adds others, as in partner=2000000/60,gold=9000000/60.`,
  );
}
