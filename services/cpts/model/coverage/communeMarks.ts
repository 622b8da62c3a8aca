import type { Reference } from '../Reference';
import type { PlaceNumbers } from './placeNumbers';

/** Nobody covers it. */
export const UNCOVERED = 0;
/** Covered in part, or by a CPTS that may count. */
export const POSSIBLY_COVERED = 1;
/** Covered as a whole by a CPTS that counts. */
export const COVERED = 2;

/** For each commune and arrondissement, by its number in the reference: UNCOVERED, POSSIBLY_COVERED or COVERED. */
export type CommuneMarks = Uint8Array;

/** Marks the places of a CPTS that certainly counts, or only may; a mark that is higher already stays. */
export function raiseMarks(marks: CommuneMarks, places: PlaceNumbers, certain: boolean): void {
  const { indices, most } = places;
  const limit = certain ? COVERED : POSSIBLY_COVERED;
  for (let place = 0; place < indices.length; place += 1) {
    const index = indices[place] ?? 0;
    const mark = Math.min(most[place] ?? UNCOVERED, limit);
    if ((marks[index] ?? UNCOVERED) < mark) marks[index] = mark;
  }
}

/**
 * Marks a commune with arrondissements by them: covered where all of them are, uncovered where none is touched. Call it
 * once all places are marked.
 */
export function markDivided(reference: Reference, marks: CommuneMarks, commune: number): void {
  const parts = reference.arrondissementsOf(commune).map((part) => marks[part] ?? UNCOVERED);
  if (parts.every((mark) => mark === COVERED)) marks[commune] = COVERED;
  else marks[commune] = parts.some((mark) => mark !== UNCOVERED) ? POSSIBLY_COVERED : UNCOVERED;
}
