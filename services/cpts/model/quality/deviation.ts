import type { StatedPopulation } from '../Cpts';
import type { OpenRange } from '../possibleSizes';
import type { Range } from '../Range';

/** How far a computed figure may lie from the stated one and still count as the same: half a percent. A rule of ours. */
export const TOLERANCE = 0.005;

/**
 * How far both bounds lie from the stated figure, as a share of it; of one stated between two values, from the nearer of
 * them, and 0 between them. Null where nobody is stated and somebody computed: no share tells that.
 */
export function deviationOf(
  value: Range,
  { value: least, upTo }: Pick<StatedPopulation, 'value' | 'upTo'>,
): Range | null {
  const most = upTo ?? least;
  const [low, high] = [value.low, value.high].map((bound) => {
    if (bound >= least && bound <= most) return 0;
    const nearer = bound < least ? least : most;
    return nearer === 0 ? null : (bound - nearer) / nearer;
  });
  return low == null || high == null ? null : { low, high };
}

/** The fewest inhabitants by which a computed figure may differ from the stated one: 0 where their bounds meet. */
export function distanceOf(
  { low, high }: Range,
  { value: least, upTo }: Pick<StatedPopulation, 'value' | 'upTo'>,
): number {
  return Math.max(0, low - (upTo ?? least), least - high);
}

/** Whether a figure between two bounds lies within others: true or false where both bounds tell, null where they leave it open. */
export function liesWithin(figure: Range, limits: OpenRange): boolean | null {
  const most = limits.high ?? Infinity;
  if (figure.low >= limits.low && figure.high <= most) return true;
  return figure.high < limits.low || figure.low > most ? false : null;
}
