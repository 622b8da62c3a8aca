import type { PlacedCommune } from '../PerimeterPlace';
import type { Reference } from '../Reference';
import { COVERED, POSSIBLY_COVERED } from './communeMarks';

/** Places by the numbers of their communes in the reference. */
export interface PlaceNumbers {
  readonly indices: Int32Array;
  /** The mark that each may give at most: COVERED for a whole commune, POSSIBLY_COVERED for a part. */
  readonly most: Uint8Array;
}

/**
 * The numbers of the places. A place on a commune with arrondissements holds for each of them. Codes that the reference
 * does not know are passed over: the load refuses them.
 */
export function placeNumbers(reference: Reference, places: readonly PlacedCommune[]): PlaceNumbers {
  const indices: number[] = [];
  const most: number[] = [];
  for (const { communeCode, wholeCommune } of places) {
    const index = reference.indexOf(communeCode);
    if (index === undefined) continue;
    for (const each of [index, ...reference.arrondissementsOf(index)]) {
      indices.push(each);
      most.push(wholeCommune ? COVERED : POSSIBLY_COVERED);
    }
  }
  return { indices: Int32Array.from(indices), most: Uint8Array.from(most) };
}
