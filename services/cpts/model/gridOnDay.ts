import type { FundingGrid } from './FundingGrid';
import type { Day } from '../../../common/calendarDay';

/** The version in force on the day: the latest agreed on that has begun; null before the first. What was observed never is. */
export function gridOnDay<Grid extends Pick<FundingGrid, 'basis' | 'from'>>(
  grids: readonly Grid[],
  on: Day,
): Grid | null {
  const begun = grids.filter((grid) => grid.basis === 'AGREEMENT' && grid.from <= on);
  return begun.reduce<Grid | null>(
    (latest, grid) => (latest === null || grid.from > latest.from ? grid : latest),
    null,
  );
}
