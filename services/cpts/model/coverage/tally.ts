import type { Reference } from '../Reference';
import { UNPUBLISHED } from '../Vintage';
import { COVERED, POSSIBLY_COVERED, UNCOVERED, type CommuneMarks } from './communeMarks';
import { countedIn, type Bound } from './countedIn';

/** Communes with their marks. */
export interface MarkedCommunes {
  readonly reference: Reference;
  readonly marks: CommuneMarks;
  readonly communes: readonly number[];
}

/** The inhabitants that count in a bound. */
export interface BoundSum {
  /** Of those whose figure is there. */
  readonly value: number;
  /** How many figures were missing. */
  readonly missing: number;
  /** How many communes counted as a whole. */
  readonly asWhole: number;
}

/** Communes counted by their marks, and the inhabitants of both bounds. */
export interface Tally {
  readonly covered: number;
  readonly partly: number;
  readonly low: BoundSum;
  readonly high: BoundSum;
}

/**
 * Counts the communes and adds up their inhabitants, in one pass and without a list of what was added: a history of France
 * adds up four million figures. The values are by the numbers of the communes.
 */
export function tally(marked: MarkedCommunes, values: Int32Array): Tally {
  const { reference, marks } = marked;
  let [covered, partly, coveredSum, partlySum, coveredMissing, partlyMissing] = [0, 0, 0, 0, 0, 0];
  const divided: number[] = [];
  for (const commune of marked.communes) {
    const mark = marks[commune];
    if (mark === UNCOVERED) continue;
    if (reference.isDivided(commune)) {
      divided.push(commune);
      continue;
    }
    const value = values[commune] ?? UNPUBLISHED;
    const known = value === UNPUBLISHED ? 0 : 1;
    if (mark === COVERED) {
      covered += 1;
      coveredSum += known * value;
      coveredMissing += 1 - known;
    } else {
      partly += 1;
      partlySum += known * value;
      partlyMissing += 1 - known;
    }
  }
  const sure = { value: coveredSum, missing: coveredMissing, asWhole: covered };
  const all = {
    value: coveredSum + partlySum,
    missing: coveredMissing + partlyMissing,
    asWhole: covered + partly,
  };
  const wholeParts = divided.filter((commune) => marks[commune] === COVERED).length;
  return {
    covered: covered + wholeParts,
    partly: partly + divided.length - wholeParts,
    low: withDivided(sure, marked, { divided, values, bound: COVERED }),
    high: withDivided(all, marked, { divided, values, bound: POSSIBLY_COVERED }),
  };
}

interface Divided {
  readonly divided: readonly number[];
  readonly values: Int32Array;
  readonly bound: Bound;
}

/** The sum with the communes that have arrondissements, each counted as a whole or by its parts. */
function withDivided(
  sum: BoundSum,
  { reference, marks }: MarkedCommunes,
  { divided, values, bound }: Divided,
): BoundSum {
  let { value, missing, asWhole } = sum;
  for (const commune of divided) {
    for (const index of countedIn(reference, marks, { commune, bound })) {
      const inhabitants = values[index] ?? UNPUBLISHED;
      if (inhabitants === UNPUBLISHED) missing += 1;
      else value += inhabitants;
      if (index === commune) asWhole += 1;
    }
  }
  return { value, missing, asWhole };
}
