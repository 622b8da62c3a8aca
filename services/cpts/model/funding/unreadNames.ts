import type { Resolution } from '../../../../common/naming/Resolution';

/** The texts that led to no commune or to several, each once. */
export function unreadNames(readings: readonly Resolution[]): Resolution[] {
  const unread = readings.filter(({ code }) => code === null);
  return [...new Map(unread.map((reading) => [reading.name, reading])).values()];
}
