import { addMonths } from '../../../../common/calendarDay';
import type { ComputedDate } from '../StatedDate';

/** The date so many months later, as precise as it was; an open side stays open. */
export function monthsAfter(date: ComputedDate, months: number): ComputedDate {
  return {
    day: date.day && addMonths(date.day, months),
    earliest: date.earliest && addMonths(date.earliest, months),
    latest: date.latest && addMonths(date.latest, months),
    precision: date.precision,
  };
}
