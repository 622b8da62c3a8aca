import type { Day } from '../../../../common/calendarDay';
import type { StatedDate } from '../documentValues';

/** The date of a fact that a file dates to the day. */
export function onTheDay(day: Day, asWritten: string): StatedDate {
  return { day, earliest: day, latest: day, precision: 'DAY', asWritten };
}

/** The date of a fact that a file states without a day: it was so by the day of the file. */
export function byTheDay(latest: Day, asWritten: string): StatedDate {
  return { day: null, earliest: null, latest, precision: 'APPROXIMATE', asWritten };
}
