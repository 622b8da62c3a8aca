import type { Day } from '../../../common/calendarDay';
import type { DaySpan } from './DaySpan';

/** The law that created CPTS (loi n° 2016-41 of 26 January 2016, article 65): no source can tell of one before. */
export const CPTS_IN_LAW_SINCE: Day = '2016-01-26';

/** The first day on which a CPTS may have reached a stage that a source states; that of the law where that is open. */
export function firstPossibleDay(stages: readonly { readonly date: DaySpan }[]): Day {
  const days = stages.map(({ date }) => date.earliest ?? CPTS_IN_LAW_SINCE);
  return days.sort()[0] ?? CPTS_IN_LAW_SINCE;
}
