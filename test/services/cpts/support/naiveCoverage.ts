import type { Day } from '../../../../common/calendarDay';
import type { CptsStage } from '../../../../schema/generated/cpts';
import type { Cpts } from '../../../../services/cpts/model/Cpts';
import type { Reference } from '../../../../services/cpts/model/Reference';
import { stagesInOrder } from '../../../../services/cpts/model/stageOrder';
import { territoryKey, type Territory } from '../../../../services/cpts/model/Territory';
import type { Vintage } from '../../../../services/cpts/model/Vintage';

/** What is asked of the naive model. */
export interface NaiveQuestion {
  readonly reference: Reference;
  readonly cpts: readonly Cpts[];
  readonly on: Day;
  readonly least: CptsStage;
  readonly territory: Territory;
  readonly vintage: Vintage;
}

/** Coverage once more, from the words of the schema alone: sets of codes, no numbers, nothing kept. */
export function naiveCoverage(question: NaiveQuestion) {
  const { reference, cpts, territory, vintage, on } = question;
  const counting = cpts.map((each) => ({ each, how: standing(each, question), places: placesOn(each, on) }));
  const placed = counting.filter(({ how }) => how !== null);
  const codesOf = (sure: boolean) => {
    const entries = placed.flatMap(({ how, places }) => (how === 'CERTAIN' || !sure ? places : []));
    const wanted = entries.filter(({ wholeCommune }) => wholeCommune || !sure);
    return new Set(wanted.flatMap(({ communeCode }) => [communeCode, ...partsOf(reference, communeCode)]));
  };
  const members = (reference.members(territory) ?? []).map((index) => reference.communes[index]!.code);
  const low = members.map((code) => within(reference, code, codesOf(true)));
  const high = members.map((code) => within(reference, code, codesOf(false)));
  const named = (wanted: typeof placed) => wanted.map(({ each }) => each.id);
  const here = placed.filter(({ places }) => touches(reference, members, places));
  const lieHere = ({ departments }: Cpts) =>
    departments.some((code) => members.some((member) => member.startsWith(code)));
  return {
    covered: low.filter((part) => part.whole).length,
    uncovered: members.filter((_code, index) => high[index]!.codes.length === 0),
    low: people(vintage, reference, low),
    high: people(vintage, reference, high),
    cpts: named(here.filter(({ how }) => how === 'CERTAIN')),
    possible: named(here.filter(({ how }) => how === 'POSSIBLE')),
    unknown: named(placed.filter(({ each, places }) => places.length === 0 && lieHere(each))),
    population:
      vintage.areas.get(territoryKey(territory))?.value ?? people(vintage, reference, [{ codes: members }]),
  };
}

/** Every stage is possible from the first day of its span; it is reached for certain on the last. ENDED counts no more. */
function standing({ spans }: Cpts, { on, least }: NaiveQuestion): 'CERTAIN' | 'POSSIBLE' | null {
  const rank = (stage: CptsStage) => stagesInOrder.indexOf(stage);
  const sure = Math.max(
    -1,
    ...spans.filter((s) => s.latest !== null && s.latest <= on).map((s) => rank(s.stage)),
  );
  const begun = spans.filter((s) => s.earliest === null || s.earliest <= on).map((s) => rank(s.stage));
  const states = [sure, ...begun.filter((each) => each > sure)];
  const counts = states.map((each) => each >= rank(least) && each < rank('ENDED'));
  if (!counts.includes(true)) return null;
  return counts.includes(false) ? 'POSSIBLE' : 'CERTAIN';
}

function placesOn({ perimeter, firstDay }: Cpts, on: Day) {
  return perimeter.filter(({ from, to }) => (from ?? firstDay) <= on && (to === null || to > on));
}

function partsOf(reference: Reference, code: string): string[] {
  return reference.communes.filter((each) => each.parentCode === code).map((each) => each.code);
}

/** What of a commune is in the set: all of it, some of its arrondissements, or nothing. */
function within(reference: Reference, code: string, codes: ReadonlySet<string>) {
  const parts = partsOf(reference, code);
  const whole = parts.length === 0 ? codes.has(code) : parts.every((part) => codes.has(part));
  return { whole, codes: whole ? [code] : parts.filter((part) => codes.has(part)) };
}

function touches(
  reference: Reference,
  members: readonly string[],
  places: readonly { readonly communeCode: string }[],
): boolean {
  return places.some(({ communeCode }) => {
    const parent = reference.communes.find((each) => each.code === communeCode)?.parentCode;
    const around = [communeCode, parent, ...partsOf(reference, communeCode)];
    return members.some((member) => around.includes(member));
  });
}

function people(
  vintage: Vintage,
  reference: Reference,
  parts: readonly { readonly codes: readonly string[] }[],
): number {
  const codes = parts.flatMap((part) => part.codes);
  return codes.reduce((sum, code) => sum + vintage.values[reference.indexOf(code)!]!, 0);
}
