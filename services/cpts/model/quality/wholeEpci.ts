import type { PerimeterPlace } from '../PerimeterPlace';
import type { Reference } from '../Reference';

/** The SIREN of the EPCI whose communes the places are, all of them and each as a whole; null where they are not one's. */
export function wholeEpci(reference: Reference, places: readonly PerimeterPlace[]): string | null {
  const touched = new Set<number>();
  const whole = new Set<number>();
  for (const { communeCode, wholeCommune } of places) {
    const index = reference.indexOf(communeCode);
    if (index === undefined) return null;
    touched.add(reference.communeOf(index));
    if (wholeCommune) whole.add(index);
  }
  const [first] = touched;
  const epciCode = first === undefined ? null : (reference.communes[first]?.epciCode ?? null);
  if (epciCode === null) return null;
  const members = reference.members({ level: 'EPCI', code: epciCode }) ?? [];
  const isWhole = (commune: number) => {
    const parts = reference.arrondissementsOf(commune);
    return whole.has(commune) || (parts.length > 0 && parts.every((part) => whole.has(part)));
  };
  return members.length === touched.size && members.every(isWhole) ? epciCode : null;
}
