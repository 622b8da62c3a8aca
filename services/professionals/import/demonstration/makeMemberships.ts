import { addMonths, type Day } from '../../../../common/calendarDay';
import type { Dice } from '../../../../common/synthetic/createDice';
import type { MembershipRow } from '../../entities/MembershipRow';
import type { ProfessionalFacts } from '../saveProfessionals';
import type { DemonstrationCpts } from './DemonstrationCpts';
import { demonstrationSource } from './demonstrationSource';

/** A membership before it has its number. */
export type MembershipWithoutId = Omit<MembershipRow, 'id'>;

const LAST_DAY_TO_JOIN: Day = '2026-06-30';
const LAST_DAY: Day = '2026-12-31';

/**
 * The periods of one professional in one CPTS: none for one in seven, who practise there without being members; some left,
 * and a few of those came back later.
 */
export function makeMemberships(
  professional: ProfessionalFacts,
  cpts: DemonstrationCpts,
  dice: Dice,
): MembershipWithoutId[] {
  if (dice.happens(1 / 7)) return [];
  const period = { cptsId: cpts.id, rpps: professional.rpps, sourceId: demonstrationSource.id };
  const fromDay = joiningDay(cpts.since, dice);
  if (!dice.happens(0.15)) return [{ ...period, fromDay, toDay: null }];
  const toDay = dice.day(addMonths(fromDay, 2), LAST_DAY);
  const left = { ...period, fromDay, toDay };
  const back = addMonths(toDay, 3);
  const returns = dice.happens(0.3) && back <= LAST_DAY_TO_JOIN;
  return returns ? [left, { ...period, fromDay: dice.day(back, LAST_DAY_TO_JOIN), toDay: null }] : [left];
}

/** The earlier of two days, so that more join at the beginning than later. */
function joiningDay(since: Day, dice: Dice): Day {
  const one = dice.day(since, LAST_DAY_TO_JOIN);
  const other = dice.day(since, LAST_DAY_TO_JOIN);
  return one < other ? one : other;
}
