import { isDay, type Day } from '../../calendarDay';
import { isCommuneCode } from '../codes/isCommuneCode';

/**
 * The text as a commune code; a code of four digits has lost its leading zero to a spreadsheet, and gets it back. Null where
 * it is none.
 */
export function communeCell(text: string): string | null {
  const code = /^\d{4}$/.test(text) ? `0${text}` : text.toUpperCase();
  return isCommuneCode(code) ? code : null;
}

/** The text as a day, written YYYY-MM-DD or DD/MM/YYYY; null where there is no such day. */
export function dayCell(text: string): Day | null {
  const french = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(text);
  const day = french === null ? text : `${french[3] ?? ''}-${french[2] ?? ''}-${french[1] ?? ''}`;
  return isDay(day) ? day : null;
}

/** The text as a whole number, blanks between its digits left out; null where it is none. */
export function countCell(text: string): number | null {
  const digits = text.replace(/[\s\u00a0\u202f]/g, '');
  return /^\d{1,9}$/.test(digits) ? Number(digits) : null;
}

/** A code whose leading zero was lost, in as many characters as it has; empty where it is. */
export function paddedCell(text: string, length: number): string {
  return /^\d+$/.test(text) ? text.padStart(length, '0') : text.toUpperCase();
}
