import { addYears, type Day } from '../calendarDay';
import { badInput } from '../errors/badInput';

/** The first day that facts of CPTS are told for: the year of the first contracts. */
export const FIRST_DAY_TOLD: Day = '2019-01-01';

const YEARS_AHEAD = 10;

/**
 * The day asked for, today where it is left out. Throws DAY_OUT_OF_RANGE for one before the first day told or more than ten
 * years after today.
 */
export function dayTold(day: Day | null | undefined, today: Day, first: Day = FIRST_DAY_TOLD): Day {
  const on = day ?? today;
  const last = addYears(today, YEARS_AHEAD);
  if (on >= first && on <= last) return on;
  throw badInput('DAY_OUT_OF_RANGE', on, `The last of these days is ${last}.`);
}
