import type { Day } from '../../../common/calendarDay';

/** The version in force on the day: the latest that has begun; null before the first. */
export function gridOnDay<Grid extends { readonly from: Day }>(grids: readonly Grid[], on: Day): Grid | null {
  const begun = grids.filter((grid) => grid.from <= on);
  return begun.reduce<Grid | null>(
    (latest, grid) => (latest === null || grid.from > latest.from ? grid : latest),
    null,
  );
}
