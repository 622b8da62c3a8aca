import type { StatedPopulation } from './Cpts';
import type { OpenRange } from './possibleSizes';

/**
 * The inhabitants that a stated population allows. "About" and "nearly" are read as the figure itself, which the answer
 * says; "more than" leaves the upper side open.
 */
export function statedRange({ value, upTo, qualifier }: StatedPopulation): OpenRange {
  if (qualifier === 'MORE_THAN') return { low: value + 1, high: null };
  if (qualifier === 'AT_LEAST') return { low: value, high: null };
  if (qualifier === 'UP_TO') return { low: 0, high: value };
  return { low: value, high: upTo ?? value };
}
