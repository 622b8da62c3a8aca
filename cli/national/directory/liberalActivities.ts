import type { Dice } from '../../../common/synthetic/createDice';
import { MSP } from '../structures/categories';
import type { Activity } from './Activity';
import type { DirectoryContext } from './DirectoryContext';
import { liberalMode, otherMode } from './modes';
import { nearbyPlace } from './nearbyPlace';
import type { PlannedPlace } from './planPersons';
import { SECOND_SKILL } from './skills';
import type { Person } from './Person';

const IN_MSP = 0.25;
const WITHOUT_COMMUNE = 0.015;
const SECOND_PLACE = 0.12;
const SALARIED_TOO = 0.2;
/** Of those who have a qualification. */
const SECOND_ROW = 0.08;

/** A liberal practice in the place, for some a second one nearby or a salaried activity; some rows stand again for a second qualification. */
export function liberalActivities(
  { skill }: Person,
  { place, at }: PlannedPlace,
  { context, dice }: { readonly context: DirectoryContext; readonly dice: Dice },
): Activity[] {
  const msp = context.structures.get(place.code)?.filter(({ category }) => category === MSP) ?? [];
  const structure = msp.length > 0 && dice.happens(IN_MSP) ? (dice.oneOf(msp) ?? null) : null;
  const kind = dice.happens(WITHOUT_COMMUNE) ? 'POSTAL' : 'FULL';
  const mode = liberalMode(context.layout, dice);
  const activities: Activity[] = [{ mode, address: { kind, place }, structure, skill }];
  if (skill !== null && dice.happens(SECOND_ROW)) {
    activities.push({ mode, address: { kind, place }, structure, skill: SECOND_SKILL });
  }
  const nearby = nearbyPlace(context.places, at, dice);
  if (dice.happens(SECOND_PLACE)) {
    activities.push({ mode, address: { kind: 'FULL', place: nearby }, structure: null, skill });
  }
  if (dice.happens(SALARIED_TOO)) {
    activities.push({
      mode: otherMode(dice),
      address: { kind: 'FULL', place: nearby },
      structure: null,
      skill,
    });
  }
  return activities;
}
