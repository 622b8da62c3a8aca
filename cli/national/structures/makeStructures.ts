import { createDice } from '../../../common/synthetic/createDice';
import { madeUpFiness } from '../../../common/synthetic/madeUpNumbers';
import { apportion } from '../apportion';
import type { NationalCounts } from '../nationalCounts';
import type { Place } from '../places/Place';
import { HEALTH_CENTRE, MSP, otherCategories } from './categories';
import type { Structure, StructureCategory } from './Structure';

/** Of places with fewer inhabitants none has an establishment. */
const SMALLEST_TOWN = 800;

/**
 * The establishments of the country in the order of their places, spread by population. MSP are as often in small towns as
 * in large ones for their number of inhabitants, health centres more often in large ones.
 */
export function makeStructures(places: readonly Place[], counts: NationalCounts, seed: number): Structure[] {
  const shares = [
    apportion(counts.msp, weightsOf(places, 0.6)),
    apportion(counts.healthCentres, weightsOf(places, 1.1)),
    apportion(counts.otherStructures, weightsOf(places, 1)),
  ];
  const serials = new Map<string, number>();
  return places.flatMap((place, at) => {
    const [msp = 0, centres = 0, others = 0] = shares.map((share) => share[at] ?? 0);
    if (msp + centres + others === 0) return [];
    const dice = createDice(`maillage national ${seed} structures ${place.code}`);
    const categories = [
      ...repeated(msp, () => MSP),
      ...repeated(centres, () => HEALTH_CENTRE),
      ...repeated(others, () => dice.oneOf(otherCategories) ?? MSP),
    ];
    return categories.map((category, index) => ({
      finess: nextFiness(place.departmentCode, serials),
      name: `${category.name} n° ${index + 1}, ${place.name}`,
      category,
      place,
      openedOn: dice.day('2008-01-01', '2025-12-31'),
    }));
  });
}

function weightsOf(places: readonly Place[], power: number): number[] {
  return places.map(({ population }) => (population < SMALLEST_TOWN ? 0 : population ** power));
}

function repeated(count: number, make: () => StructureCategory): StructureCategory[] {
  return Array.from({ length: count }, make);
}

/** Overseas departments share the first two digits, and with them the serial numbers. */
function nextFiness(departmentCode: string, serials: Map<string, number>): string {
  const area = departmentCode.slice(0, 2);
  const serial = (serials.get(area) ?? 0) + 1;
  serials.set(area, serial);
  return madeUpFiness(departmentCode, serial);
}
