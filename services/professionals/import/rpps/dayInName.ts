import { isDay, type Day } from '../../../../common/calendarDay';

/** The files of activities bear it, and the archive in which they are published together. */
const STAMP = /(?:LibreAcces|Personne_activite)_(\d{4})(\d{2})(\d{2})\d{4}/i;

/** The day that the stamp in a file's name tells; null where it bears none. */
export function dayInName(name: string): Day | null {
  const [, ...parts] = STAMP.exec(name) ?? [];
  const day = parts.join('-');
  return isDay(day) ? day : null;
}
