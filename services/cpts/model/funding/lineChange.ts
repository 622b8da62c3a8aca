import type { LineChange } from '../../../../schema/generated/cpts';
import type { AmountDifference } from './amountDifference';

/** Whether each version has the line; null where that is not told. */
export interface Presence {
  readonly before: boolean | null;
  readonly after: boolean | null;
}

/** What became of a line, by its presence in the two versions and its amounts. */
export function lineChange(
  { before, after }: Presence,
  amounts: readonly Pick<AmountDifference, 'difference'>[],
): LineChange {
  if (before === false) return 'ADDED';
  if (after === false) return 'REMOVED';
  if (amounts.some(({ difference }) => difference !== null && difference !== 0)) return 'CHANGED';
  return amounts.every(({ difference }) => difference === 0) ? 'UNCHANGED' : 'UNDETERMINED';
}
