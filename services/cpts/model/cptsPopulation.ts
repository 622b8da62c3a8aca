import { countCovered } from './countCovered';
import { markCommunes } from './markCommunes';
import type { PerimeterOnDay } from './perimeterOnDay';
import type { Range } from './Range';
import type { Reference } from './Reference';
import { sumInhabitants } from './sumInhabitants';
import type { ChosenVintage } from './vintageFor';
import type { Vintage } from './Vintage';

/** The inhabitants of a perimeter: at least those of its whole communes, at most those of the partial ones as well. */
export interface CptsPopulation extends Pick<ChosenVintage, 'year' | 'kind'> {
  readonly value: Range | null;
  readonly unknownReason: string | null;
}

/** The population of a perimeter on its day; `vintage` is null where the one chosen was not published. */
export function cptsPopulation(
  reference: Reference,
  perimeter: PerimeterOnDay,
  { chosen, vintage }: { readonly chosen: ChosenVintage; readonly vintage: Vintage | null },
): CptsPopulation {
  const { year, kind } = chosen;
  const unknown = (unknownReason: string | null) => ({ value: null, year, kind, unknownReason });
  if (perimeter.unknownReason !== null) return unknown(perimeter.unknownReason);
  if (vintage === null) return unknown(chosen.unknownReason);
  const marks = markCommunes(reference, [{ places: perimeter.places, certain: true }]);
  const counted = countCovered(reference, marks, communesOf(reference, perimeter));
  const low = sumInhabitants(reference, vintage, counted.low);
  const high = sumInhabitants(reference, vintage, counted.high);
  if (low.value === null || high.value === null) return unknown(low.unknownReason ?? high.unknownReason);
  return { value: { low: low.value, high: high.value }, year, kind, unknownReason: null };
}

/** The communes that the places are in, an arrondissement standing for its commune, each once. */
function communesOf(reference: Reference, { places }: PerimeterOnDay): number[] {
  const indices = places
    .map((place) => reference.indexOf(place.communeCode))
    .filter((index) => index !== undefined);
  return [...new Set(indices.map((index) => reference.communeOf(index)))];
}
