import type { ShadowTables } from '../../../../common/database/ShadowTables';
import { PracticeRow } from '../../entities/PracticeRow';
import { ProfessionalRow } from '../../entities/ProfessionalRow';
import { ProfessionalSumRow } from '../../entities/ProfessionalSumRow';
import type { PeopleCounter } from '../sums/PeopleCounter';
import { writeAll } from './batchedWriter';
import { practiceOf, professionalAt, type RppsFound } from './rowsOfRpps';

/**
 * Writes professionals, practices and sums into shadow tables, one table after the other in the order of its key, and makes
 * their indexes. Returns how many rows of the file this took: one for each practice, and one for each professional without.
 */
export async function writeRpps(
  tables: ShadowTables,
  found: RppsFound,
  counter: PeopleCounter,
): Promise<number> {
  const places = found.rows.people.inOrder();
  await writeAll(await tables.create(ProfessionalRow), professionals(found, places));
  const without = { practice: 0 };
  const written = practices(found, { places, counter, without });
  const count = await writeAll(await tables.create(PracticeRow), written);
  await writeAll(await tables.create(ProfessionalSumRow), counter.rows());
  await tables.buildIndexes(ProfessionalRow);
  await tables.buildIndexes(PracticeRow);
  return count + without.practice;
}

function* professionals(found: RppsFound, places: Int32Array): Generator<ProfessionalRow> {
  for (const place of places) yield professionalAt(place, found);
}

interface Counting {
  readonly places: Int32Array;
  readonly counter: PeopleCounter;
  /** Counts those who have none. */
  readonly without: { practice: number };
}

/** The practices, while the counter is told of each professional. */
function* practices(found: RppsFound, { places, counter, without }: Counting): Generator<PracticeRow> {
  const activitiesOf = found.rows.activities.byPerson(places.length);
  let id = 0;
  for (const place of places) {
    const professional = professionalAt(place, found);
    const counted = [];
    for (const activity of activitiesOf(place)) {
      id += 1;
      const { row, territories } = practiceOf(professional, { id, activity }, found.communes);
      counted.push({ territories, mode: row.mode });
      yield row;
    }
    if (counted.length === 0) without.practice += 1;
    counter.add(professional.groupNumber, counted);
  }
}
