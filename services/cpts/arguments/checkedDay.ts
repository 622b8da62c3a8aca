import type { Day } from '../../../common/calendarDay';
import { dayTold } from '../../../common/graphql/dayTold';
import type { RequestContext } from '../context';

/**
 * The day asked for, today where it is left out. Throws DAY_OUT_OF_RANGE for one before 2019-01-01 or more than ten
 * years after today.
 */
export function checkedDay(day: Day | null | undefined, { today }: Pick<RequestContext, 'today'>): Day {
  return dayTold(day, today);
}
