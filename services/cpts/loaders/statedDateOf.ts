import type { StatedDateColumns } from '../entities/StatedDateColumns';
import type { StatedDate } from '../model/StatedDate';

/** The date in the columns; null where the source gave none. */
export function statedDateOf(columns: StatedDateColumns | null): StatedDate | null {
  if (columns?.precision == null) return null;
  const { day, earliest, latest, precision, asWritten } = columns;
  return { day, earliest, latest, precision, asWritten: asWritten ?? '' };
}

/** The date in the columns of a fact that always has one. Throws where the row has none: the load must have refused it. */
export function requiredDateOf(columns: StatedDateColumns, id: string): StatedDate {
  const date = statedDateOf(columns);
  if (date === null) throw new Error(`${id} has no date`);
  return date;
}
