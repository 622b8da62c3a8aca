import type { FundingGrid } from './FundingGrid';
import type { DaySpan } from './DaySpan';
import { gridOnDay } from './gridOnDay';

/** The version in force on whichever day of the span is the true one; null where two versions or none are possible. */
export function gridOfSpan<Grid extends Pick<FundingGrid, 'basis' | 'from'>>(
  grids: readonly Grid[],
  span: DaySpan,
): Grid | null {
  if (span.earliest === null || span.latest === null) return null;
  const first = gridOnDay(grids, span.earliest);
  return first === gridOnDay(grids, span.latest) ? first : null;
}
