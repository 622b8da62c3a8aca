import { COVERED, POSSIBLY_COVERED, UNCOVERED, type CommuneMarks } from './markCommunes';
import type { Reference } from './Reference';

/** The communes of a territory by how they are covered, and those whose inhabitants count in each bound. */
export interface CoveredCommunes {
  readonly all: readonly number[];
  readonly covered: number;
  readonly partly: number;
  /** Numbers of the communes that nobody covers, in the order of their codes. */
  readonly uncovered: readonly number[];
  /** Communes and arrondissements whose inhabitants are certainly covered; none is counted twice. */
  readonly low: readonly number[];
  /** Those whose inhabitants may be covered, the certain ones included. */
  readonly high: readonly number[];
}

/** Sorts the communes by their marks. A commune covered in part counts with those of its arrondissements that are. */
export function countCovered(
  reference: Reference,
  marks: CommuneMarks,
  communes: readonly number[],
): CoveredCommunes {
  const markOf = (index: number) => marks[index] ?? UNCOVERED;
  const covered = communes.filter((commune) => markOf(commune) === COVERED);
  const partly = communes.filter((commune) => markOf(commune) === POSSIBLY_COVERED);
  const parts = partly.map((commune) => ({ commune, parts: reference.arrondissementsOf(commune) }));
  const coveredParts = parts.flatMap((each) => each.parts.filter((part) => markOf(part) === COVERED));
  const possibleParts = parts.flatMap((each) => touchedParts(each, markOf));
  return {
    all: communes,
    covered: covered.length,
    partly: partly.length,
    uncovered: communes.filter((commune) => markOf(commune) === UNCOVERED),
    low: [...covered, ...coveredParts],
    high: [...covered, ...possibleParts],
  };
}

/** Of a partly covered commune: itself where all of it may be covered, else the arrondissements that may be. */
function touchedParts(
  { commune, parts }: { readonly commune: number; readonly parts: readonly number[] },
  markOf: (index: number) => number,
): readonly number[] {
  const touched = parts.filter((part) => markOf(part) !== UNCOVERED);
  return touched.length === parts.length ? [commune] : touched;
}
