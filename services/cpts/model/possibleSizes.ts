import type { GridSize } from './FundingGrid';

/** Inhabitants between two bounds; `high` is null where nothing bounds them above. */
export interface OpenRange {
  readonly low: number;
  readonly high: number | null;
}

/**
 * The sizes that a number of inhabitants within the range may have, smallest first. The texts say nothing of exactly the
 * threshold, so both sizes beside it are possible there.
 */
export function possibleSizes(inhabitants: OpenRange, sizes: readonly GridSize[]): number[] {
  const high = inhabitants.high ?? Infinity;
  return sizes
    .filter((size) => inhabitants.low <= (size.below ?? Infinity) && high >= (size.above ?? 0))
    .map((size) => size.category)
    .sort((a, b) => a - b);
}
