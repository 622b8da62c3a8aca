import type { Day } from '../../../common/calendarDay';
import type { PerimeterPlace } from './PerimeterPlace';

/** The communes of a CPTS on a day, in the order of their codes; where none is listed for it, `unknownReason` says so. */
export interface PerimeterOnDay {
  readonly on: Day;
  readonly places: readonly PerimeterPlace[];
  readonly unknownReason: string | null;
}

/** What a perimeter is read from. */
export interface PerimeterFacts {
  readonly perimeter: readonly PerimeterPlace[];
  readonly perimeterUnknownReason: string | null;
}

/** The perimeter on the day. A place whose source gives no first day holds on every day until it ends. */
export function perimeterOnDay(facts: PerimeterFacts, on: Day): PerimeterOnDay {
  const places = facts.perimeter.filter((place) => holdsOn(place, on));
  if (places.length > 0) return { on, places: places.sort(inCodeOrder), unknownReason: null };
  return {
    on,
    places,
    unknownReason: facts.perimeter.length > 0 ? noneOn(on) : (facts.perimeterUnknownReason ?? NEVER),
  };
}

const NEVER = 'No source lists its communes.';

function noneOn(on: Day): string {
  return `No source lists its communes for ${on}; lists of other days are known.`;
}

function holdsOn(place: PerimeterPlace, on: Day): boolean {
  return (place.from === null || place.from <= on) && (place.to === null || on < place.to);
}

function inCodeOrder(a: PerimeterPlace, b: PerimeterPlace): number {
  return a.communeCode === b.communeCode ? (a.id < b.id ? -1 : 1) : a.communeCode < b.communeCode ? -1 : 1;
}
