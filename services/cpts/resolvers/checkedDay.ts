import { addYears, type Day } from '../../../common/calendarDay';
import { badInput } from '../../../common/errors/badInput';
import type { RequestContext } from '../context';

/** The first day that coverage, changes, reviews, simulations and data quality are told for: the year of the first contracts. */
export const FIRST_DAY_TOLD: Day = '2019-01-01';

const YEARS_AHEAD = 10;

/**
 * The day asked for, today where it is left out. Throws DAY_OUT_OF_RANGE for one before 2019-01-01 or more than ten
 * years after today.
 */
export function checkedDay(day: Day | null | undefined, context: Pick<RequestContext, 'today'>): Day {
  const on = day ?? context.today;
  const last = addYears(context.today, YEARS_AHEAD);
  if (on >= FIRST_DAY_TOLD && on <= last) return on;
  throw badInput('DAY_OUT_OF_RANGE', on, `The last of these days is ${last}.`);
}
