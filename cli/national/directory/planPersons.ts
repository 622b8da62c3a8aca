import { apportion } from '../apportion';
import type { NationalCounts } from '../nationalCounts';
import type { Place } from '../places/Place';

/** How many persons have their first activity in a place, and the serial number of the first of them. */
export interface PlannedPlace {
  readonly place: Place;
  /** Its number in the list of places. */
  readonly at: number;
  readonly liberal: number;
  readonly others: number;
  readonly firstSerial: number;
}

const TOWN = 5_000;

/**
 * Who is where: liberal professionals follow the population, a little more in towns; the others gather in large towns, where
 * hospitals are. Places where nobody is are left out; serial numbers rise with the codes.
 */
export function planPersons(places: readonly Place[], counts: NationalCounts): PlannedPlace[] {
  const liberal = apportion(
    counts.liberalPersons,
    places.map(({ population }) => population * (population > TOWN ? 1.2 : 0.9)),
  );
  const others = apportion(
    counts.otherPersons,
    places.map(({ population }) => population ** 1.15),
  );
  let serial = 1;
  return places.flatMap((place, at) => {
    const planned = { place, at, liberal: liberal[at] ?? 0, others: others[at] ?? 0, firstSerial: serial };
    serial += planned.liberal + planned.others;
    return planned.firstSerial === serial ? [] : [planned];
  });
}
