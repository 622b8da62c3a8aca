import type { DataSource } from 'typeorm';
import { readRows } from '../../../common/database/readRows';
import type { PageRequest } from '../../../common/graphql/page';
import type { ExerciseMode } from '../../../schema/generated/professionals';
import { groupNumberOfAnswers, type GroupAnswers } from '../model/professionalGroup';
import { firstOfRanges } from './firstOfRanges';
import { sumsOf } from './peopleSums';
import { rangesOfSearch } from './searchRanges';

/** Conditions on professionals, checked; null where a condition is not given. */
export interface ProfessionalSearch {
  readonly professionCodes: readonly string[] | null;
  readonly mode: ExerciseMode | null;
  readonly departmentCode: string | null;
  readonly communeCode: string | null;
  readonly generalPractitioner: boolean | null;
  readonly acceptsNewPatients: boolean | null;
}

/**
 * The RPPS numbers of the professionals found, in order, behind the cursor, one more than asked. The sums tell which groups
 * there are, so that only ranges of indexes are read that hold what is searched.
 */
export async function findProfessionals(
  database: DataSource,
  search: ProfessionalSearch,
  page: PageRequest,
): Promise<string[]> {
  const groups = await groupsOf(database, search);
  if (groups.length === 0) return [];
  const ranges = await rangesOfSearch(database, search, groups);
  return firstOfRanges(database, ranges, page);
}

/** How many professionals are found: a sum of the sums, since each professional is in one group. */
export async function countProfessionals(database: DataSource, search: ProfessionalSearch): Promise<number> {
  const sums = sumsOf(search);
  const rows = await readRows<{ total: number | string | null }>(database, {
    sql: `SELECT SUM(people) AS total FROM professional_sum WHERE ${sums.sql}`,
    parameters: sums.parameters,
  });
  return Number(rows[0]?.total ?? 0);
}

async function groupsOf(database: DataSource, search: ProfessionalSearch): Promise<number[]> {
  const sums = sumsOf(search);
  const rows = await readRows<GroupAnswers>(database, {
    sql: `SELECT professionCode, generalPractitioner, acceptsNewPatients FROM professional_sum WHERE ${sums.sql}`,
    parameters: sums.parameters,
  });
  return rows.map(groupNumberOfAnswers);
}
