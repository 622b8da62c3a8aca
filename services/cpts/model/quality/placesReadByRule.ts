import type { NameIndex } from '../../../../common/naming/NameIndex';
import { resolveName } from '../../../../common/naming/resolveName';
import type { Resolution } from '../../../../common/naming/Resolution';
import type { PerimeterPlace } from '../PerimeterPlace';
import type { Reference } from '../Reference';

/** A place in a perimeter, and how its name in the source reads within the department of its commune. */
export interface PlaceReading {
  readonly entry: PerimeterPlace;
  readonly reading: Resolution;
  /** Whether the reading leads to the commune of the place. */
  readonly agrees: boolean;
}

/** Outcomes that need no rule beyond folding case, accents and hyphens. */
const PLAIN: readonly Resolution['outcome'][] = ['EXACT', 'FOLDED'];

/** The places whose names in the source lead to a commune only by a weaker rule than folding, or to none. */
export function placesReadByRule(
  reference: Reference,
  names: NameIndex,
  places: readonly PerimeterPlace[],
): PlaceReading[] {
  return places.flatMap((entry) => {
    const reading = resolveName(names, entry.statedName, departmentOf(reference, entry.communeCode));
    if (PLAIN.includes(reading.outcome)) return [];
    return [{ entry, reading, agrees: reading.code === entry.communeCode }];
  });
}

function departmentOf(reference: Reference, communeCode: string): string | null {
  const index = reference.indexOf(communeCode);
  return index === undefined ? null : (reference.communes[index]?.departmentCode ?? null);
}
