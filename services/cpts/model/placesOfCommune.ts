import type { CptsOnDay } from './CptsOnDay';
import type { PerimeterPlace } from './PerimeterPlace';
import type { Reference } from './Reference';

/**
 * The places of a commune in the perimeters of the CPTS that touch it: its own, those of its municipal arrondissements,
 * and, of an arrondissement, those of its commune.
 */
export function placesOfCommune(
  reference: Reference,
  code: string,
  touching: readonly CptsOnDay[],
): PerimeterPlace[] {
  const index = reference.indexOf(code);
  if (index === undefined) return [];
  const counting = new Set([index, reference.communeOf(index), ...reference.arrondissementsOf(index)]);
  return touching
    .flatMap((day) => day.perimeter.places)
    .filter((place) => counting.has(reference.indexOf(place.communeCode) ?? -1));
}
