import { MoreThan, type EntityManager } from 'typeorm';
import { groupBy } from '../../../../common/cog/groupBy';
import { insertRows } from '../../../../common/database/insertRows';
import { plainRows } from '../../../../common/database/plainRows';
import { CommuneRow } from '../../entities/CommuneRow';
import type { PracticeRow } from '../../entities/PracticeRow';
import { ProfessionalRow } from '../../entities/ProfessionalRow';
import { ProfessionalSumRow } from '../../entities/ProfessionalSumRow';
import { PeopleCounter } from './PeopleCounter';
import { Territories } from './Territories';

const ROWS_AT_ONCE = 5_000;

/**
 * Makes the sums of professionals anew from the practices and communes as they stand, and writes each practice's department
 * again; in the caller's transaction. To be called wherever one of the two tables has changed.
 */
export async function recountSums(manager: EntityManager): Promise<void> {
  await manager.query(
    `UPDATE practice SET departmentCode = (
       SELECT commune.departmentCode FROM commune WHERE commune.code = practice.communeCode)`,
  );
  const territories = new Territories(await plainRows(manager, CommuneRow));
  const counter = new PeopleCounter(territories);
  for await (const { groupNumber, practices } of people(manager)) {
    const places = practices.map(({ communeCode, mode }) => ({
      territories: communeCode === null ? [] : territories.ofCommune(communeCode),
      mode,
    }));
    counter.add(groupNumber, places);
  }
  await manager.createQueryBuilder().delete().from(ProfessionalSumRow).execute();
  await saveInParts(manager, counter.rows());
}

async function saveInParts(manager: EntityManager, rows: Iterable<ProfessionalSumRow>): Promise<void> {
  let part: ProfessionalSumRow[] = [];
  for (const row of rows) {
    part.push(row);
    if (part.length < ROWS_AT_ONCE) continue;
    await insertRows(manager, ProfessionalSumRow, part);
    part = [];
  }
  await insertRows(manager, ProfessionalSumRow, part);
}

interface Person {
  readonly groupNumber: number;
  readonly practices: readonly PracticeFound[];
}

type PracticeFound = Pick<PracticeRow, 'rpps' | 'mode' | 'communeCode'>;

async function* people(manager: EntityManager): AsyncGenerator<Person> {
  let last = '';
  for (;;) {
    const professionals = await manager.find(ProfessionalRow, {
      select: { rpps: true, groupNumber: true },
      where: { rpps: MoreThan(last) },
      order: { rpps: 'ASC' },
      take: ROWS_AT_ONCE,
    });
    const end = professionals.at(-1)?.rpps;
    if (end === undefined) return;
    const practices = await manager.query<PracticeFound[]>(
      'SELECT rpps, mode, communeCode FROM practice WHERE rpps > ? AND rpps <= ?',
      [last, end],
    );
    const byPerson = groupBy(practices, ({ rpps }) => rpps);
    for (const { rpps, groupNumber } of professionals) {
      yield { groupNumber, practices: byPerson.get(rpps) ?? [] };
    }
    last = end;
  }
}
