import type { Day } from '../../../../common/calendarDay';
import type { Cpts } from '../Cpts';
import { perimeterOnDay, type PerimeterOnDay } from '../perimeterOnDay';
import type { PerimeterPlace } from '../PerimeterPlace';
import type { Reference } from '../Reference';
import type { Territory } from '../Territory';

/** The CPTS that a figure is about, together, and the territory whose part of them it means; null where it means all. */
export interface StatedArea {
  readonly cpts: readonly Cpts[];
  readonly territory: Territory | null;
}

/** The places of several perimeters together on a day; without places, and with the reason, where one of them is unknown. */
export function statedPerimeter(
  reference: Reference,
  { cpts, territory }: StatedArea,
  on: Day,
): PerimeterOnDay {
  const perimeters = cpts.map((each) => ({ name: each.name, ...perimeterOnDay(each, on) }));
  const unknown = perimeters.filter((each) => each.unknownReason !== null);
  if (unknown.length > 0) {
    const reasons = unknown.map(({ name, unknownReason }) => `${name}: ${unknownReason ?? ''}`);
    return { on, places: [], unknownReason: reasons.join(' ') };
  }
  const all = perimeters.flatMap((each) => each.places);
  const places = territory === null ? all : all.flatMap((place) => partOf(reference, place, territory));
  return { on, places, unknownReason: places.length > 0 ? null : noneThere(territory) };
}

/** The part of a place that lies in the territory; none where it lies outside. */
function partOf(reference: Reference, place: PerimeterPlace, territory: Territory): PerimeterPlace[] {
  const index = reference.indexOf(place.communeCode);
  const wanted = reference.numberOf(territory);
  if (index === undefined || wanted === undefined) return [];
  if (reference.territoriesOf(index).includes(wanted)) return [place];
  // An arrondissement of the commune that the place is on.
  return reference.arrondissementsOf(index).includes(wanted)
    ? [{ ...place, communeCode: territory.code }]
    : [];
}

function noneThere(territory: Territory | null): string {
  if (territory === null) return 'It is about no CPTS.';
  return `No commune of the perimeter lies in ${territory.level} ${territory.code}.`;
}
