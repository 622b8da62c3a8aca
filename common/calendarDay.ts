import { badInput } from './errors/badInput';

/** A calendar day as ISO 8601 text, 2021-03-12. Days compare as text. */
export type Day = string;

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whether the text is a day of the Gregorian calendar in ISO 8601 form. */
export function isDay(text: string): boolean {
  const match = SHAPE.exec(text);
  if (!match) return false;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  return year > 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** The text as a day. Throws INVALID_DATE for anything else, 2021-02-30 included. */
export function parseDay(text: string): Day {
  if (!isDay(text)) throw badInput('INVALID_DATE', text);
  return text;
}

/** The same day of the month `months` later; the last day of that month where it is shorter (31 January + 1 month). */
export function addMonths(day: Day, months: number): Day {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const index = year * 12 + (month - 1) + months;
  const newYear = Math.floor(index / 12);
  const newMonth = (index % 12) + 1;
  return isoDay(newYear, newMonth, Math.min(date, daysInMonth(newYear, newMonth)));
}

/** The same day `years` later; 28 February for a 29 February in a common year. */
export function addYears(day: Day, years: number): Day {
  return addMonths(day, years * 12);
}

const parisDay = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Paris' });
const MINUTE_MS = 60_000;
let known: { readonly minute: number; readonly day: Day } | null = null;

/**
 * Today in Paris, where the graph's days are lived. Every request asks, and the calendar of a time zone is dear: it is asked once
 * a minute, since days begin at whole minutes.
 */
export function today(): Day {
  const minute = Math.floor(Date.now() / MINUTE_MS);
  if (known?.minute !== minute) known = { minute, day: parisDay.format(minute * MINUTE_MS) };
  return known.day;
}

function isoDay(year: number, month: number, day: number): Day {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
