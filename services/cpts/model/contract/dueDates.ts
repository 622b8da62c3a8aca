import type { Day } from '../../../../common/calendarDay';
import type { ComputedDate } from '../StatedDate';
import { monthsAfter } from './monthsAfter';

/** A date known to the day. */
export function onThatDay(day: Day): ComputedDate {
  return { day, earliest: day, latest: day, precision: 'DAY' };
}

/** The date, where it is known not to lie before the day. */
export function notBefore(date: ComputedDate, day: Day): ComputedDate {
  if (date.earliest !== null && date.earliest >= day) return date;
  if (date.latest !== null && date.latest <= day) return onThatDay(day);
  return { ...date, earliest: day };
}

/** Some day from the date to so many months after it. */
export function withinMonthsAfter(date: ComputedDate, months: number): ComputedDate {
  return {
    day: null,
    earliest: date.earliest,
    latest: monthsAfter(date, months).latest,
    precision: 'APPROXIMATE',
  };
}
