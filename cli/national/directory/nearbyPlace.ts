import type { Dice } from '../../../common/synthetic/createDice';
import type { Place } from '../places/Place';

const REACH = 6;

/** A place a few codes away in the same department, or the place itself. */
export function nearbyPlace(places: readonly Place[], at: number, dice: Dice): Place {
  const here = places[at] as Place;
  const there = places[at + dice.whole(-REACH, REACH)];
  return there?.departmentCode === here.departmentCode ? there : here;
}
