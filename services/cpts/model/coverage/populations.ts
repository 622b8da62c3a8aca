import type { Range } from '../Range';
import type { Territory } from '../Territory';
import { territoryInhabitants } from '../territoryInhabitants';
import type { Inhabitants, Vintage } from '../Vintage';
import { coveredInhabitants } from './coveredInhabitants';
import type { MarkedCommunes, Tally } from './tally';

/** The inhabitants of a territory, and those of them that published perimeters cover. */
export interface Populations {
  readonly population: number | null;
  readonly populationNote: string | null;
  readonly coveredPopulation: Range | null;
  readonly rate: Range | null;
  readonly unknownReason: string | null;
}

/** What populations are read from: `gapReason` says what is not loaded where the vintage has nothing of the territory. */
export interface PopulationFacts {
  readonly territory: Territory;
  readonly vintage: Vintage;
  readonly gapReason: string;
}

/** The values that a territory's inhabitants are added up from: the country counts with figures of an older census too. */
export function valuesFor(territory: Territory, vintage: Vintage): Int32Array {
  return territory.level === 'Country' ? vintage.nationalValues : vintage.values;
}

/** Why a territory without inhabitants has no share. */
export const NOBODY_LIVES_THERE = 'Nobody lives there, so there is no share to tell.';

/** The populations of a territory whose marked communes were tallied with the values for it. */
export function populations(
  marked: MarkedCommunes,
  tally: Tally,
  { territory, vintage, gapReason }: PopulationFacts,
): Populations {
  const known = territoryInhabitants(marked.reference, vintage, territory);
  const whole = known ?? { value: null, unknownReason: gapReason, note: null };
  const counted = { ...vintage, values: valuesFor(territory, vintage) };
  const { low, high } = coveredInhabitants({ marked, tally, vintage: counted }, whole);
  const covered = rangeOf(low, high);
  return {
    population: whole.value,
    populationNote: whole.note,
    coveredPopulation: covered,
    rate: covered === null || whole.value === null || whole.value === 0 ? null : shares(covered, whole.value),
    unknownReason: whole.unknownReason ?? low.unknownReason ?? high.unknownReason ?? emptyReason(whole.value),
  };
}

/** The populations of a territory where the vintage chosen is not loaded. */
export function unknownPopulations(unknownReason: string): Populations {
  return { population: null, populationNote: null, coveredPopulation: null, rate: null, unknownReason };
}

/** The two bounds as a range; null where one is unknown. */
export function rangeOf(low: Inhabitants, high: Inhabitants): Range | null {
  return low.value === null || high.value === null ? null : { low: low.value, high: high.value };
}

function shares(covered: Range, population: number): Range {
  return { low: Math.min(1, covered.low / population), high: Math.min(1, covered.high / population) };
}

function emptyReason(population: number | null): string | null {
  return population === 0 ? NOBODY_LIVES_THERE : null;
}
