import type { Day } from '../../../common/calendarDay';

/** Days begin on a quarter of an hour UTC everywhere (offsets of the tz database since 1972). */
const QUARTER_OF_AN_HOUR_MS = 900_000;

/** `today` asked at most once in a quarter of an hour, and again the moment a new one begins: formatting a day takes 40 µs. */
export function dayClock(today: () => Day, now: () => number = Date.now): () => Day {
  let quarter = NaN;
  let day = '';
  return () => {
    const present = Math.floor(now() / QUARTER_OF_AN_HOUR_MS);
    if (present !== quarter) {
      day = today();
      quarter = present;
    }
    return day;
  };
}
