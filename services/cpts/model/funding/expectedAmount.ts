import type { SizeAmount } from '../FundingGrid';
import type { Range } from '../Range';
import { shareOfCents } from './shareOfCents';

/** What decides how much of an amount is reached. */
export interface Reached {
  /** Null for operating funds, which do not depend on results. */
  readonly achievement: number | null;
  /** Whether the variable part is due only if something happens. */
  readonly variableOnEvent: boolean;
}

/**
 * What an amount brings, in cents, where a share of its variable part is reached; null where the amount is unknown. Where
 * no source splits it, all of it may be variable or all of it fixed; where the variable part hangs on an event, it may be
 * due or not: two bounds, from nothing where both come together.
 */
export function expectedAmount(
  { maximum, fixed, variable }: Omit<SizeAmount, 'category'>,
  { achievement, variableOnEvent }: Reached,
): Range | null {
  if (maximum === null) return null;
  if (achievement === null) return { low: maximum, high: maximum };
  if (fixed === null || variable === null) {
    return { low: variableOnEvent ? 0 : shareOfCents(maximum, achievement), high: maximum };
  }
  const expected = fixed + shareOfCents(variable, achievement);
  return { low: variableOnEvent ? fixed : expected, high: expected };
}
