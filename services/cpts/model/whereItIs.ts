import type { PerimeterPlace } from './PerimeterPlace';
import type { Reference } from './Reference';

/** The departments and regions of a CPTS, in the order of their codes: as stated, and by its perimeter on any day. */
export function whereItIs(
  reference: Reference,
  statedDepartments: readonly string[],
  perimeter: readonly Pick<PerimeterPlace, 'communeCode'>[],
): { departments: string[]; regions: string[] } {
  const indices = perimeter
    .map((place) => reference.indexOf(place.communeCode))
    .filter((index) => index !== undefined);
  const byPerimeter = indices
    .map((index) => reference.communes[index]?.departmentCode)
    .filter((code) => code !== undefined);
  const departments = [...new Set([...statedDepartments, ...byPerimeter])].sort();
  const regions = departments.map((code) => reference.regionOf(code)).filter((code) => code !== null);
  return { departments, regions: [...new Set(regions)].sort() };
}
