import { createDice, type Dice } from '../../../common/synthetic/createDice';
import { activityLine } from './activityLine';
import type { DirectoryContext } from './DirectoryContext';
import { liberalActivities } from './liberalActivities';
import { liberalPerson, otherPerson } from './makePerson';
import { otherActivities } from './otherActivities';
import type { PlannedPlace } from './planPersons';

/** A large city has thousands of persons: they are made so many at a time. */
const PERSONS_A_BATCH = 500;

/** Rows of the directory, and the RPPS numbers of those of their persons who are in liberal practice. */
export interface PersonRows {
  readonly lines: string[];
  readonly liberal: string[];
}

/** The rows of the persons of a place in the order of their numbers, those in liberal practice first. */
export function* placeRows(planned: PlannedPlace, context: DirectoryContext): Generator<PersonRows> {
  const dice = createDice(`maillage national ${context.seed} persons ${planned.place.code}`);
  const count = planned.liberal + planned.others;
  for (let begin = 0; begin < count; begin += PERSONS_A_BATCH) {
    const rows: PersonRows = { lines: [], liberal: [] };
    const end = Math.min(count, begin + PERSONS_A_BATCH);
    for (let index = begin; index < end; index += 1) addPerson(rows, index, { planned, context, dice });
    yield rows;
  }
}

interface PersonContext {
  readonly planned: PlannedPlace;
  readonly context: DirectoryContext;
  readonly dice: Dice;
}

function addPerson(rows: PersonRows, index: number, { planned, context, dice }: PersonContext): void {
  const isLiberal = index < planned.liberal;
  const serial = planned.firstSerial + index;
  const person = isLiberal ? liberalPerson(serial, dice) : otherPerson(serial, dice);
  const activitiesOf = isLiberal ? liberalActivities : otherActivities;
  for (const activity of activitiesOf(person, planned, { context, dice })) {
    rows.lines.push(activityLine(person, activity, context));
  }
  if (isLiberal) rows.liberal.push(person.number);
}
