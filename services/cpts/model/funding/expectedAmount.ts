import type { SizeAmount } from '../FundingGrid';
import type { Range } from '../Range';
import { shareOfCents } from './shareOfCents';

/**
 * What an amount brings, in cents, where a share of its variable part is reached; null where the amount is unknown. Where
 * no source splits it, all of it may be variable or all of it fixed: two bounds. A null share is that of operating funds,
 * which do not depend on results.
 */
export function expectedAmount(
  { maximum, fixed, variable }: Omit<SizeAmount, 'category'>,
  achievement: number | null,
): Range | null {
  if (maximum === null) return null;
  if (achievement === null) return { low: maximum, high: maximum };
  if (fixed === null || variable === null) return { low: shareOfCents(maximum, achievement), high: maximum };
  const expected = fixed + shareOfCents(variable, achievement);
  return { low: expected, high: expected };
}
