import { addMonths, type Day } from '../../../common/calendarDay';
import type { Dice } from '../../../common/synthetic/createDice';
import { dayOfNumber, numberOfDay } from '../../../common/synthetic/dayNumbers';
import { FIRST_DAY, LAST_DAY } from '../nationalDays';
import type { StageDay } from './NationalCpts';

/** The stages of made-up CPTS; a part of the schema's CPTSStage. */
export type CptsStage =
  | 'PROJECT'
  | 'LETTER_OF_INTENT_VALIDATED'
  | 'HEALTH_PROJECT_FILED'
  | 'HEALTH_PROJECT_VALIDATED'
  | 'ACI_SIGNED'
  | 'ENDED';

/** How far along the road from project to signature each stage is reached. */
const road: readonly { readonly stage: CptsStage; readonly reached: number }[] = [
  { stage: 'PROJECT', reached: 0 },
  { stage: 'LETTER_OF_INTENT_VALIDATED', reached: 0.4 },
  { stage: 'HEALTH_PROJECT_FILED', reached: 0.7 },
  { stage: 'HEALTH_PROJECT_VALIDATED', reached: 0.85 },
  { stage: 'ACI_SIGNED', reached: 1 },
];

/** The stages of a CPTS up to the one it reached on `day`, which its project came one to two and a half years before. */
export function stagesUpTo(last: CptsStage, day: Day, dice: Dice): StageDay[] {
  const end = road.findIndex(({ stage }) => stage === last);
  const passed = road.slice(0, end + 1);
  const whole = passed.at(-1)?.reached ?? 1;
  const wanted = addMonths(day, -dice.whole(12, 30));
  const first = numberOfDay(wanted < FIRST_DAY ? FIRST_DAY : wanted);
  const days = numberOfDay(day) - first;
  return passed.map(({ stage, reached }) => ({
    stage,
    day: whole === 0 ? day : dayOfNumber(first + (days * reached) / whole),
  }));
}

/** The same CPTS, ended one to three years after its last stage; unchanged where that would still be to come. */
export function withEnd(stages: readonly StageDay[], dice: Dice): StageDay[] {
  const last = stages.at(-1);
  const day = last === undefined ? LAST_DAY : addMonths(last.day, dice.whole(12, 36));
  return day < LAST_DAY ? [...stages, { stage: 'ENDED', day }] : [...stages];
}
