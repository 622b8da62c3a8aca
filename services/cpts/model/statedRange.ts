import type { StatedPopulation } from './Cpts';
import type { OpenRange } from './possibleSizes';

/** How far "about" and "nearly" may lie from their figure when a size is read from it: a tenth. A rule of ours. */
const TOLERANCE = 0.1;

/**
 * The inhabitants among which a size is sought for a stated population. "More than" leaves the upper side open; "about"
 * is read as up to a tenth on either side, "nearly" as up to a tenth below: enough for a size, not a figure to show.
 */
export function statedRange({ value, upTo, qualifier }: StatedPopulation): OpenRange {
  const most = upTo ?? value;
  if (qualifier === 'MORE_THAN') return { low: value + 1, high: null };
  if (qualifier === 'AT_LEAST') return { low: value, high: null };
  if (qualifier === 'UP_TO') return { low: 0, high: value };
  if (qualifier === 'NEARLY') return { low: below(value), high: most - 1 };
  if (qualifier === 'ABOUT') return { low: below(value), high: Math.ceil(most * (1 + TOLERANCE)) };
  return { low: value, high: most };
}

function below(value: number): number {
  return Math.floor(value * (1 - TOLERANCE));
}

/** What to say of the reading where the document's words are vaguer than two bounds; null where they are not. */
export function readingOf({ qualifier }: Pick<StatedPopulation, 'qualifier'>): string | null {
  if (qualifier === 'NEARLY') return 'read as up to a tenth below';
  return qualifier === 'ABOUT' ? 'read as up to a tenth on either side' : null;
}
