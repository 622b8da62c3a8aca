import { isDay, type Day } from '../../common/calendarDay';
import { StartupError } from '../../common/errors/StartupError';

const DAY_MS = 86_400_000;

/** A key that nobody thinks of any more ends by itself. */
const USUAL_DAYS = 365;
const MOST_DAYS = 730;

/** The flags that say how long a key holds. */
export interface LifeFlags {
  readonly expires?: string;
  readonly days?: string;
}

/**
 * The last day (UTC) on which a key holds that is made at a time: the day given, so many days from then, or a year. Throws a
 * StartupError for a day that has passed, or lies more than two years ahead.
 */
export function lastDay({ expires, days }: LifeFlags, now: number): Day {
  if (expires !== undefined && days !== undefined)
    throw new StartupError('Give --expires or --days, one of them.');
  if (expires === undefined) return dayAfter(now, wholeDays(days));
  const [today, last] = [dayAfter(now, 0), dayAfter(now, MOST_DAYS)];
  if (!isDay(expires) || expires < today || expires > last)
    throw new StartupError(
      `--expires is "${expires}", but it is a day from ${today} to ${last}, YYYY-MM-DD.`,
    );
  return expires;
}

function wholeDays(days: string | undefined): number {
  if (days === undefined) return USUAL_DAYS;
  const number = /^\d{1,4}$/.test(days) ? Number(days) : 0;
  if (number < 1 || number > MOST_DAYS)
    throw new StartupError(`--days is "${days}", but it is a whole number from 1 to ${MOST_DAYS}.`);
  return number;
}

function dayAfter(now: number, days: number): Day {
  return new Date(now + days * DAY_MS).toISOString().slice(0, 10);
}
