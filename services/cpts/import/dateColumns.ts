import type { StatedDateColumns } from '../entities/StatedDateColumns';
import type { StatedDate } from './documentValues';

/** The columns of a stated date; all null where the document gives none. */
export function dateColumns(date: StatedDate | null): StatedDateColumns {
  return date ?? { day: null, earliest: null, latest: null, precision: null, asWritten: null };
}
