import type { Day } from '../../../../common/calendarDay';

/** After every day. */
export const AFTER_ALL_DAYS = 99_999_999;

/** A day as a whole number in the order of days, 20210312: typed arrays hold it, and it is faster to compare than text. */
export function dayNumber(day: Day): number {
  return Number(day.replaceAll('-', ''));
}
