import type { Reference } from '../Reference';
import { UNCOVERED, type COVERED, type CommuneMarks, type POSSIBLY_COVERED } from './communeMarks';

/** The least mark that counts in a bound: COVERED in the low one, POSSIBLY_COVERED in the high one. */
export type Bound = typeof COVERED | typeof POSSIBLY_COVERED;

/**
 * The numbers whose inhabitants stand for what is covered of a commune, none of them twice: itself where all of it counts in
 * the bound, else those of its arrondissements that do.
 */
export function countedIn(
  reference: Reference,
  marks: CommuneMarks,
  { commune, bound }: { readonly commune: number; readonly bound: Bound },
): readonly number[] {
  const counts = (index: number) => (marks[index] ?? UNCOVERED) >= bound;
  const parts = reference.arrondissementsOf(commune);
  if (parts.length === 0 || parts.every(counts)) return counts(commune) ? [commune] : [];
  return parts.filter(counts);
}
