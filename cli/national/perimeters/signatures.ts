import type { Day } from '../../../common/calendarDay';
import type { Dice } from '../../../common/synthetic/createDice';
import { dayOfNumber, numberOfDay } from '../../../common/synthetic/dayNumbers';
import { LAST_DAY } from '../nationalDays';
import type { StageDay } from './NationalCpts';
import { stagesUpTo, withEnd, type CptsStage } from './stageDays';

/**
 * The share of the population whose CPTS had signed by then, between which it grows evenly. Made up, but for the end: a
 * Senate report counts 82 % in 2025.
 */
const growth: readonly { readonly day: Day; readonly share: number }[] = [
  { day: '2019-07-01', share: 0 },
  { day: '2020-01-01', share: 0.02 },
  { day: '2021-01-01', share: 0.1 },
  { day: '2022-01-01', share: 0.27 },
  { day: '2023-01-01', share: 0.48 },
  { day: '2024-01-01', share: 0.65 },
  { day: '2025-01-01', share: 0.76 },
  { day: LAST_DAY, share: 0.82 },
];

const SIGNED_AT_LAST = 0.82;
/** The others ended, or are on the road; each as often as it stands here. */
const unsigned = [
  'PROJECT',
  'PROJECT',
  'LETTER',
  'LETTER',
  'LETTER',
  'VALIDATED',
  'VALIDATED',
  'ENDED',
] as const;

/**
 * The stages of CPTS with these populations, in the same order: drawn one after the other, they sign until 82 % of the
 * inhabitants of the country have a CPTS that did; the others are on the road, or signed and ended.
 */
export function drawStages(populations: readonly number[], country: number, dice: Dice): StageDay[][] {
  const stages = new Map<number, StageDay[]>();
  let signed = 0;
  for (const index of shuffled(populations.length, dice)) {
    const population = populations[index] ?? 0;
    if ((signed + population / 2) / country > SIGNED_AT_LAST) stages.set(index, unsignedStages(dice));
    else {
      stages.set(index, stagesUpTo('ACI_SIGNED', dayOfShare((signed + population / 2) / country), dice));
      signed += population;
    }
  }
  return populations.map((_, index) => stages.get(index) ?? []);
}

function unsignedStages(dice: Dice): StageDay[] {
  switch (dice.oneOf(unsigned)) {
    case 'ENDED':
      return withEnd(stagesUpTo('ACI_SIGNED', dice.day('2020-01-01', '2023-05-31'), dice), dice);
    case 'VALIDATED':
      return recent('HEALTH_PROJECT_VALIDATED', dice);
    case 'LETTER':
      return recent('LETTER_OF_INTENT_VALIDATED', dice);
    case 'PROJECT':
    case undefined:
      return recent('PROJECT', dice);
  }
}

function recent(stage: CptsStage, dice: Dice): StageDay[] {
  return stagesUpTo(stage, dice.day('2024-06-01', LAST_DAY), dice);
}

/** The day on which the growing share reached this one. */
function dayOfShare(share: number): Day {
  const end = growth.findIndex((point) => point.share >= share);
  const [before, after] = [growth[end - 1], growth[end]];
  if (!before || !after) return LAST_DAY;
  const way = (share - before.share) / (after.share - before.share);
  const first = numberOfDay(before.day);
  return dayOfNumber(first + way * (numberOfDay(after.day) - first));
}

/** The numbers from 0 in an order that is drawn (Fisher and Yates). */
function shuffled(count: number, dice: Dice): number[] {
  const order = Array.from({ length: count }, (_, index) => index);
  for (let last = count - 1; last > 0; last -= 1) {
    const drawn = dice.whole(0, last);
    [order[last], order[drawn]] = [order[drawn] ?? 0, order[last] ?? 0];
  }
  return order;
}
