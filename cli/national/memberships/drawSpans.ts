import { addMonths, type Day } from '../../../common/calendarDay';
import type { Dice } from '../../../common/synthetic/createDice';
import { LAST_DAY } from '../nationalDays';
import type { Home } from './Home';

/** The days of a membership. */
export interface Span {
  readonly from: Day;
  readonly to: Day | null;
}

const LEAVES = 0.15;
const RETURNS = 0.3;

/** When somebody was a member: mostly since early on; some left, a few of those came back. Empty where the CPTS had no day left. */
export function drawSpans(home: Home, dice: Dice): Span[] {
  const last = home.to ?? LAST_DAY;
  if (home.from >= last) return [];
  const from = earlyDay(home.from, last, dice);
  const leaves = addMonths(from, dice.whole(2, 40));
  if (!dice.happens(LEAVES) || leaves >= last) return from < last ? [{ from, to: home.to }] : [];
  const back = addMonths(leaves, dice.whole(3, 12));
  const left = { from, to: leaves };
  return dice.happens(RETURNS) && back < last ? [left, { from: back, to: home.to }] : [left];
}

/** The earlier of two days, so that more join at the beginning than later. */
function earlyDay(first: Day, last: Day, dice: Dice): Day {
  const one = dice.day(first, last);
  const other = dice.day(first, last);
  return one < other ? one : other;
}
