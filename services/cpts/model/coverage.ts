import type { CptsStage } from '../../../schema/generated/cpts';
import { countCovered, type CoveredCommunes } from './countCovered';
import type { Cpts } from './Cpts';
import type { CptsOnDay } from './CptsOnDay';
import type { DayView } from './DayView';
import type { Range } from './Range';
import type { Reference } from './Reference';
import { incompleteReason } from './incompleteReason';
import { standing, type Standing } from './standing';
import { sumInhabitants } from './sumInhabitants';
import type { Territory } from './Territory';
import { territoryInhabitants } from './territoryInhabitants';
import type { Inhabitants, Vintage } from './Vintage';

/** What coverage is read from; `vintage` is null where the population asked for is not loaded. */
export interface CoverageFacts {
  readonly reference: Reference;
  readonly view: DayView;
  readonly territory: Territory;
  readonly least: CptsStage;
  readonly vintage: Vintage | null;
  /** What to say where that population is not loaded for the territory. */
  readonly gapReason: string;
}

/** How much of a territory published perimeters of CPTS cover on a day. */
export interface Coverage {
  readonly communes: CoveredCommunes;
  readonly population: number | null;
  readonly populationNote: string | null;
  readonly coveredPopulation: Range | null;
  readonly rate: Range | null;
  readonly unknownReason: string | null;
  /** Null where no CPTS that counts is without a published perimeter. */
  readonly incompleteReason: string | null;
  readonly cpts: Cpts[];
  readonly possibleCpts: Cpts[];
  readonly unknownPerimeters: Cpts[];
}

/** The coverage of a territory; null where the reference knows no such territory. */
export function coverage(facts: CoverageFacts): Coverage | null {
  const { reference, view, territory, least } = facts;
  const members = reference.members(territory);
  if (members === undefined) return null;
  const communes = countCovered(reference, view.marks(least), members);
  const touching = view.touching(territory);
  const unlisted = view.withoutPerimeter(reference.departmentsOf(territory));
  const unknownPerimeters = thoseStanding(unlisted, least, ['CERTAIN', 'POSSIBLE']);
  return {
    communes,
    ...populationsOf(facts, communes),
    cpts: thoseStanding(touching, least, ['CERTAIN']),
    possibleCpts: thoseStanding(touching, least, ['POSSIBLE']),
    unknownPerimeters,
    incompleteReason: incompleteReason(unknownPerimeters.map((cpts) => cpts.name)),
  };
}

function thoseStanding(all: readonly CptsOnDay[], least: CptsStage, wanted: readonly Standing[]): Cpts[] {
  return all.filter((each) => wanted.includes(standing(each.stage, least))).map((each) => each.cpts);
}

type Populations = Pick<
  Coverage,
  'population' | 'populationNote' | 'coveredPopulation' | 'rate' | 'unknownReason'
>;

function populationsOf(facts: CoverageFacts, communes: CoveredCommunes): Populations {
  const { vintage } = facts;
  if (vintage === null) return unknownPopulations(facts.gapReason);
  const known = territoryInhabitants(facts.reference, vintage, facts.territory);
  const whole = known ?? { value: null, unknownReason: facts.gapReason, note: null };
  const counted =
    facts.territory.level === 'Country' ? { ...vintage, values: vintage.nationalValues } : vintage;
  const low = boundOf(facts.reference, counted, { all: communes.all, counted: communes.low, whole });
  const high = boundOf(facts.reference, counted, { all: communes.all, counted: communes.high, whole });
  const covered = low.value === null || high.value === null ? null : { low: low.value, high: high.value };
  return {
    population: whole.value,
    populationNote: whole.note,
    coveredPopulation: covered,
    rate: covered === null || whole.value === null || whole.value === 0 ? null : shares(covered, whole.value),
    unknownReason: whole.unknownReason ?? low.unknownReason ?? high.unknownReason ?? emptyReason(whole.value),
  };
}

function unknownPopulations(unknownReason: string): Populations {
  return { population: null, populationNote: null, coveredPopulation: null, rate: null, unknownReason };
}

/** Where every commune counts as a whole the bound is the whole, so that a total published only as such still tells. */
function boundOf(
  reference: Reference,
  vintage: Vintage,
  part: { readonly all: readonly number[]; readonly counted: readonly number[]; readonly whole: Inhabitants },
): Inhabitants {
  const { all, counted, whole } = part;
  const everything =
    counted.length === all.length && counted.every((index) => reference.communeOf(index) === index);
  return everything ? whole : sumInhabitants(reference, vintage, counted);
}

function shares(covered: Range, population: number): Range {
  return { low: Math.min(1, covered.low / population), high: Math.min(1, covered.high / population) };
}

function emptyReason(population: number | null): string | null {
  return population === 0 ? 'Nobody lives there, so there is no share to tell.' : null;
}
