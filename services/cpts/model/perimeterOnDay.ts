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
  /** The day from which a list without days is read: see `firstPossibleDay`. */
  readonly firstDay: Day;
}

/**
 * The perimeter on the day. A place whose source gives no first day holds from the first day on which the CPTS may have
 * reached a stage: of a day before that, no source tells anything.
 */
export function perimeterOnDay(facts: PerimeterFacts, on: Day): PerimeterOnDay {
  const places = facts.perimeter.filter((place) => holdsOn(place, on, facts.firstDay));
  if (places.length > 0) return { on, places: places.sort(inCodeOrder), unknownReason: null };
  return {
    on,
    places,
    unknownReason:
      facts.perimeter.length > 0 ? noneOn(on, facts.firstDay) : (facts.perimeterUnknownReason ?? NEVER),
  };
}

const NEVER = 'No source lists its communes.';

function noneOn(on: Day, firstDay: Day): string {
  if (on < firstDay)
    return `No source tells of it before ${firstDay}, so no list of its communes holds on ${on}.`;
  return `No source lists its communes for ${on}; lists of other days are known.`;
}

function holdsOn(place: PerimeterPlace, on: Day, firstDay: Day): boolean {
  return (place.from ?? firstDay) <= on && (place.to === null || on < place.to);
}

function inCodeOrder(a: PerimeterPlace, b: PerimeterPlace): number {
  return a.communeCode === b.communeCode ? (a.id < b.id ? -1 : 1) : a.communeCode < b.communeCode ? -1 : 1;
}
