import type { DataSource } from 'typeorm';
import type { PageRequest } from '../../../common/graphql/page';
import type { ExerciseMode } from '../../../schema/generated/professionals';
import { allOf, placesFor, type Statement } from './Statement';
import { territoryParts } from './territoryParts';

/** Conditions on professionals, checked; null where a condition is not given. */
export interface ProfessionalSearch {
  readonly professionCodes: readonly string[] | null;
  readonly mode: ExerciseMode | null;
  readonly departmentCode: string | null;
  readonly communeCode: string | null;
  readonly generalPractitioner: boolean | null;
  readonly acceptsNewPatients: boolean | null;
}

/** The RPPS numbers of the professionals found, in order, behind the cursor, one more than asked. */
export async function findProfessionals(
  database: DataSource,
  search: ProfessionalSearch,
  page: PageRequest,
): Promise<string[]> {
  const found = conditions(search);
  const rows = await database.query<{ rpps: string }[]>(
    `SELECT professional.rpps FROM professional WHERE ${found.sql} AND professional.rpps > ?
      ORDER BY professional.rpps LIMIT ?`,
    [...found.parameters, page.afterKey ?? '', page.first + 1],
  );
  return rows.map((row) => row.rpps);
}

/** How many professionals are found. */
export async function countProfessionals(database: DataSource, search: ProfessionalSearch): Promise<number> {
  const found = conditions(search);
  const rows = await database.query<{ total: number | string }[]>(
    `SELECT COUNT(*) AS total FROM professional WHERE ${found.sql}`,
    [...found.parameters],
  );
  return Number(rows[0]?.total);
}

function conditions(search: ProfessionalSearch): Statement {
  const { professionCodes, generalPractitioner, acceptsNewPatients } = search;
  return allOf([
    professionCodes && oneOfProfessions(professionCodes),
    answers('generalPractitioner', generalPractitioner),
    answers('acceptsNewPatients', acceptsNewPatients),
    hasPractice(search),
  ]);
}

/** Yes or no in that column; where nobody said, neither. */
function answers(
  column: 'generalPractitioner' | 'acceptsNewPatients',
  asked: boolean | null,
): Statement | null {
  return asked === null ? null : { sql: `professional.${column} = ?`, parameters: [Number(asked)] };
}

function oneOfProfessions(codes: readonly string[]): Statement {
  if (codes.length === 0) return { sql: '1 = 0', parameters: [] };
  return { sql: `professional.professionCode IN (${placesFor(codes)})`, parameters: codes };
}

/** One practice must meet every condition on practices: "liberal, in the Var" means a liberal practice in the Var. */
function hasPractice({ mode, departmentCode, communeCode }: ProfessionalSearch): Statement | null {
  if (mode === null && departmentCode === null && communeCode === null) return null;
  const one = allOf([
    mode === null ? null : { sql: 'practice.mode = ?', parameters: [mode] },
    departmentCode === null ? null : inParts(territoryParts('DEPARTMENT', [departmentCode])),
    communeCode === null ? null : inParts(territoryParts('COMMUNE', [communeCode])),
  ]);
  // A place has few of all practices: they are read first, by the index of their communes. A mode alone has many.
  const sql =
    departmentCode === null && communeCode === null
      ? `EXISTS (SELECT 1 FROM practice WHERE practice.rpps = professional.rpps AND ${one.sql})`
      : `professional.rpps IN (SELECT practice.rpps FROM practice WHERE ${one.sql})`;
  return { sql, parameters: one.parameters };
}

function inParts(parts: Statement): Statement {
  return { ...parts, sql: `practice.communeCode IN (SELECT part FROM (${parts.sql}) parts)` };
}
