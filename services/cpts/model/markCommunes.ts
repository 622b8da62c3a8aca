import type { PerimeterPlace } from './PerimeterPlace';
import type { Reference } from './Reference';

/** Nobody covers it. */
export const UNCOVERED = 0;
/** Covered in part, or by a CPTS that may count. */
export const POSSIBLY_COVERED = 1;
/** Covered as a whole by a CPTS that counts. */
export const COVERED = 2;

/** For each commune and arrondissement, by its number in the reference: UNCOVERED, POSSIBLY_COVERED or COVERED. */
export type CommuneMarks = Uint8Array;

/** Places whose CPTS certainly counts, or only may. */
export interface MarkedPlaces {
  readonly places: readonly PerimeterPlace[];
  readonly certain: boolean;
}

/**
 * Marks every commune that the places touch. A place on a commune with arrondissements holds for each of them; such a
 * commune is covered where all of its arrondissements are, and uncovered where none is touched. Codes that the reference
 * does not know are passed over: the load refuses them.
 */
export function markCommunes(reference: Reference, groups: Iterable<MarkedPlaces>): CommuneMarks {
  const marks: CommuneMarks = new Uint8Array(reference.communes.length);
  for (const { places, certain } of groups) {
    for (const place of places) {
      const mark = certain && place.wholeCommune ? COVERED : POSSIBLY_COVERED;
      for (const index of numbersOf(reference, place)) raise(marks, index, mark);
    }
  }
  for (const commune of reference.dividedCommunes()) marks[commune] = markOfParts(reference, marks, commune);
  return marks;
}

function numbersOf(reference: Reference, place: PerimeterPlace): readonly number[] {
  const index = reference.indexOf(place.communeCode);
  return index === undefined ? [] : [index, ...reference.arrondissementsOf(index)];
}

function raise(marks: CommuneMarks, index: number, mark: number): void {
  if ((marks[index] ?? UNCOVERED) < mark) marks[index] = mark;
}

function markOfParts(reference: Reference, marks: CommuneMarks, commune: number): number {
  const parts = reference.arrondissementsOf(commune).map((part) => marks[part] ?? UNCOVERED);
  if (parts.every((mark) => mark === COVERED)) return COVERED;
  return parts.some((mark) => mark !== UNCOVERED) ? POSSIBLY_COVERED : UNCOVERED;
}
