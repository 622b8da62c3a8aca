import type { Dice } from '../../../common/synthetic/createDice';
import { HEALTH_CENTRE } from '../structures/categories';
import type { Place } from '../places/Place';
import type { Activity, ActivityAddress } from './Activity';
import type { DirectoryContext } from './DirectoryContext';
import { otherMode } from './modes';
import { nearbyPlace } from './nearbyPlace';
import type { Person } from './Person';
import type { PlannedPlace } from './planPersons';

/** How many activities there are, each as often as it stands here: 1.8 on average. */
const counts = [1, 1, 1, 1, 1, 2, 2, 2, 3, 4];
const IN_CENTRE = 0.03;

/** The activities of somebody who is not in liberal practice: the first in the place, the others nearby. */
export function otherActivities(
  { skill }: Person,
  { place, at }: PlannedPlace,
  { context, dice }: { readonly context: DirectoryContext; readonly dice: Dice },
): Activity[] {
  const centres =
    context.structures.get(place.code)?.filter(({ category }) => category === HEALTH_CENTRE) ?? [];
  const structure = centres.length > 0 && dice.happens(IN_CENTRE) ? (dice.oneOf(centres) ?? null) : null;
  return Array.from({ length: dice.oneOf(counts) ?? 1 }, (_, index) => {
    if (index === 0 && structure !== null) {
      return { mode: 'S|Salarié', address: { kind: 'FULL', place }, structure, skill };
    }
    const there = index === 0 ? place : nearbyPlace(context.places, at, dice);
    return { mode: otherMode(dice), address: drawAddress(there, dice), structure: null, skill };
  });
}

function drawAddress(place: Place, dice: Dice): ActivityAddress {
  if (dice.happens(0.88)) return { kind: 'FULL', place };
  if (dice.happens(0.6)) return { kind: 'POSTAL', place };
  return dice.happens(0.05) ? { kind: 'FOREIGN' } : { kind: 'NONE' };
}
