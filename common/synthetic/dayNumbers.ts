import type { Day } from '../calendarDay';

const MILLISECONDS_A_DAY = 86_400_000;

/** Days since 1 January 1970. */
export function numberOfDay(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`) / MILLISECONDS_A_DAY;
}

/** The day so many days after 1 January 1970; parts of a day are left out. */
export function dayOfNumber(number: number): Day {
  return new Date(Math.floor(number) * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}
