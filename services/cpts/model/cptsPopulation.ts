import { UNCOVERED, markDivided, raiseMarks } from './coverage/communeMarks';
import { coveredInhabitants } from './coverage/coveredInhabitants';
import { placeNumbers } from './coverage/placeNumbers';
import { tally } from './coverage/tally';
import { rangeOf } from './coverage/populations';
import type { PlacedCommune } from './PerimeterPlace';
import type { Range } from './Range';
import type { Reference } from './Reference';
import type { ChosenVintage } from './vintageFor';
import type { Vintage } from './Vintage';

/** The inhabitants of a perimeter: at least those of its whole communes, at most those of the partial ones as well. */
export interface CptsPopulation extends Pick<ChosenVintage, 'year' | 'kind'> {
  readonly value: Range | null;
  readonly unknownReason: string | null;
}

/** The communes whose inhabitants are added up; where none is listed, `unknownReason` says so. */
export interface PlacedCommunes {
  readonly places: readonly PlacedCommune[];
  readonly unknownReason: string | null;
}

/** The population of a perimeter on its day, or of other communes, each counted once; `vintage` is null where the one chosen was not published. */
export function cptsPopulation(
  reference: Reference,
  perimeter: PlacedCommunes,
  { chosen, vintage }: { readonly chosen: ChosenVintage; readonly vintage: Vintage | null },
): CptsPopulation {
  const { year, kind } = chosen;
  const unknown = (unknownReason: string | null) => ({ value: null, year, kind, unknownReason });
  if (perimeter.unknownReason !== null) return unknown(perimeter.unknownReason);
  if (vintage === null) return unknown(chosen.unknownReason);
  const { low, high } = boundsOf(reference, perimeter, vintage);
  const value = rangeOf(low, high);
  return value === null ? unknown(low.unknownReason ?? high.unknownReason) : { ...unknown(null), value };
}

/** Marks of one perimeter at a time, cleared after each: a list of all CPTS needs no array of France for each of them. */
const scratch = new WeakMap<Reference, Uint8Array>();

function boundsOf(reference: Reference, perimeter: PlacedCommunes, vintage: Vintage) {
  const marks = scratch.get(reference) ?? new Uint8Array(reference.communes.length);
  scratch.set(reference, marks);
  const places = placeNumbers(reference, perimeter.places);
  const communes = [...new Set(places.indices.map((index) => reference.communeOf(index)))];
  raiseMarks(marks, places, true);
  for (const commune of communes) {
    if (reference.isDivided(commune)) markDivided(reference, marks, commune);
  }
  const marked = { reference, marks, communes };
  const bounds = coveredInhabitants({ marked, tally: tally(marked, vintage.values), vintage }, null);
  for (const index of [...places.indices, ...communes]) marks[index] = UNCOVERED;
  return bounds;
}
