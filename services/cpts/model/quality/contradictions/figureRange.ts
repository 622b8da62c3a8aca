import type { OpenRange } from '../../possibleSizes';
import { statedRange } from '../../statedRange';
import type { FigureFact } from './ContradictionFacts';
import { isRate } from './indicatorWords';

/** Shares are read in millionths, so that the rules for whole numbers hold for them. */
const MILLIONTHS = 1_000_000;

type Figure = Pick<FigureFact, 'indicator' | 'value' | 'upTo' | 'qualifier'>;

/** The values that a stated figure allows, by its qualifier; of a share, in millionths. */
export function figureRange({ indicator, value, upTo, qualifier }: Figure): OpenRange {
  const unit = isRate(indicator) ? MILLIONTHS : 1;
  return statedRange({ value: value * unit, upTo: upTo === null ? null : upTo * unit, qualifier });
}

/** Whether no value lies in both ranges. */
export function areApart(one: OpenRange, other: OpenRange): boolean {
  return one.low > (other.high ?? Infinity) || other.low > (one.high ?? Infinity);
}
