import type { DocumentedCpts } from '../../../common/synthetic/readDocumentedCpts';
import { lifeOf, type NationalCpts } from '../perimeters/NationalCpts';
import type { Home } from './Home';

/** The CPTS of each place, by its code: made-up ones, and those of documents whose perimeter is published. */
export function homesOfPlaces(
  national: readonly NationalCpts[],
  documented: readonly DocumentedCpts[],
): Map<string, Home[]> {
  const homes = new Map<string, Home[]>();
  const add = (code: string, home: Home): void => {
    homes.set(code, [...(homes.get(code) ?? []), home]);
  };
  for (const { id, since, communeCodes } of documented) {
    for (const code of communeCodes) add(code, { cptsId: id, from: since, to: null });
  }
  for (const { id, stages, entries } of national) {
    const { start, end } = lifeOf({ stages });
    for (const { place, from, to } of entries)
      add(place.code, { cptsId: id, from: from ?? start, to: to ?? end });
  }
  return homes;
}

/** The CPTS of documents without a published perimeter, by department: some of those who practise there belong to them. */
export function homesOfDepartments(documented: readonly DocumentedCpts[]): Map<string, Home[]> {
  const homes = new Map<string, Home[]>();
  for (const { id, since, departmentCodes, communeCodes } of documented) {
    if (communeCodes.length > 0) continue;
    for (const code of departmentCodes) {
      homes.set(code, [...(homes.get(code) ?? []), { cptsId: id, from: since, to: null }]);
    }
  }
  return homes;
}
