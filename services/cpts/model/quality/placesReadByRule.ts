import { groupBy } from '../../../../common/cog/groupBy';
import type { NameIndex } from '../../../../common/naming/NameIndex';
import { resolveNames } from '../../../../common/naming/resolveNames';
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

type Readings = WeakMap<PerimeterPlace, Resolution>;

/** What the places lead to by an index, as long as both are held: names are resolved once for each version. */
const known = new WeakMap<NameIndex, Readings>();

/** The places whose names in the source lead to a commune only by a weaker rule than folding, or to none. */
export async function placesReadByRule(
  reference: Reference,
  names: NameIndex,
  places: readonly PerimeterPlace[],
): Promise<PlaceReading[]> {
  const readings = known.get(names) ?? new WeakMap<PerimeterPlace, Resolution>();
  known.set(names, readings);
  const unread = places.filter((place) => !readings.has(place));
  const byDepartment = groupBy(unread, ({ communeCode }) => departmentOf(reference, communeCode));
  for (const [department, some] of byDepartment) {
    const stated = some.map(({ statedName }) => statedName);
    const read = await resolveNames(names, stated, department);
    for (const place of some) keep(readings, place, read.get(place.statedName));
  }
  return places.flatMap((entry) => {
    const reading = readings.get(entry);
    if (reading === undefined || PLAIN.includes(reading.outcome)) return [];
    return [{ entry, reading, agrees: reading.code === entry.communeCode }];
  });
}

function keep(readings: Readings, place: PerimeterPlace, reading: Resolution | undefined): void {
  if (reading !== undefined) readings.set(place, reading);
}

function departmentOf(reference: Reference, communeCode: string): string | null {
  const index = reference.indexOf(communeCode);
  return index === undefined ? null : (reference.communes[index]?.departmentCode ?? null);
}
