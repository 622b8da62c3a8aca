import type { DaySpan } from '../DaySpan';
import type { FundingGrid } from '../FundingGrid';

/** The versions agreed on that may have been in force on the day of the span, oldest first. */
export function possibleGrids<Grid extends Pick<FundingGrid, 'basis' | 'from' | 'to'>>(
  grids: readonly Grid[],
  span: DaySpan,
): Grid[] {
  return grids
    .filter(({ basis }) => basis === 'AGREEMENT')
    .filter(({ from, to }) => {
      const begun = span.latest === null || from <= span.latest;
      return begun && (to === null || span.earliest === null || to > span.earliest);
    });
}
