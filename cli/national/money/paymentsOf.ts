import { addMonths, type Day } from '../../../common/calendarDay';
import { createDice, type Dice } from '../../../common/synthetic/createDice';
import { LAST_DAY } from '../nationalDays';
import { lifeOf, signedOn, type NationalCpts } from '../perimeters/NationalCpts';
import type { CptsStage } from '../perimeters/stageDays';

/** A made-up payment to a CPTS. */
export interface NationalPayment {
  readonly cents: number;
  readonly day: Day;
  /** "CPAM 83" or "ARS 93": the department or the region that pays. */
  readonly payer: string;
  /** A value of the schema's PaymentPurpose. */
  readonly purpose: 'START_UP_AID' | 'HEALTH_PROJECT_WRITING' | 'ACI';
}

/** Euros a year by size of CPTS: what it gets to work at all, and what at most for its missions beside that. */
const amountsOfSizes = [
  { below: 40_000, operating: 50_000, missions: 170_000 },
  { below: 80_000, operating: 60_000, missions: 227_000 },
  { below: 175_000, operating: 75_000, missions: 295_000 },
  { below: Number.POSITIVE_INFINITY, operating: 90_000, missions: 360_000 },
];

/** What a CPTS was paid up to the last day of the set, oldest first: aid of the ARS before it signs, the contract's money after. */
export function paymentsOf(cpts: NationalCpts, seed: number): NationalPayment[] {
  const dice = createDice(`maillage national ${seed} ${cpts.id} payments`);
  const { end } = lifeOf(cpts);
  return [...aidOf(cpts, dice), ...contractPayments(cpts, dice)].filter(
    ({ day }) => day <= LAST_DAY && (end === null || day < end),
  );
}

function aidOf(cpts: NationalCpts, dice: Dice): NationalPayment[] {
  const payer = `ARS ${cpts.regionCode}`;
  const letter = dayOf(cpts, 'LETTER_OF_INTENT_VALIDATED');
  const filed = dayOf(cpts, 'HEALTH_PROJECT_FILED');
  const aid = dice.whole(15, 30) * 100_000;
  const writing = dice.whole(10, 25) * 100_000;
  return [
    ...(letter === null || !dice.happens(0.7)
      ? []
      : [{ cents: aid, day: addMonths(letter, 1), payer, purpose: 'START_UP_AID' as const }]),
    ...(filed === null || !dice.happens(0.5)
      ? []
      : [{ cents: writing, day: filed, payer, purpose: 'HEALTH_PROJECT_WRITING' as const }]),
  ];
}

/** The operating money at the signature; at each anniversary the next, with 40 to 100 % of what the missions can bring. */
function contractPayments(cpts: NationalCpts, dice: Dice): NationalPayment[] {
  const signed = signedOn(cpts);
  const amounts = amountsOfSizes.find(({ below }) => cpts.population < below);
  if (signed === null || amounts === undefined) return [];
  const base = { payer: `CPAM ${cpts.departmentCode}`, purpose: 'ACI' as const };
  const first = { ...base, cents: amounts.operating * 100, day: addMonths(signed, 1) };
  const years = Array.from({ length: 7 }, (_, index) => {
    const missions = Math.round((amounts.missions * 100 * dice.whole(40, 100)) / 100);
    const day = addMonths(signed, 12 * (index + 1) + dice.whole(0, 3));
    // The balance is seldom a round sum.
    return { ...base, cents: amounts.operating * 100 + missions - dice.whole(0, 99_999), day };
  });
  return [first, ...years];
}

function dayOf({ stages }: NationalCpts, wanted: CptsStage): Day | null {
  return stages.find(({ stage }) => stage === wanted)?.day ?? null;
}
