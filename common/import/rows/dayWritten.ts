import { isDay, type Day } from '../../calendarDay';

const FRENCH = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;

/** The day of a text such as 2021-03-12 or 12/03/2021; null for any other, and for days that no calendar has. */
export function dayWritten(text: string): Day | null {
  const [, day = '', month = '', year = ''] = FRENCH.exec(text) ?? [];
  const written = year === '' ? text : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(written) ? written : null;
}
