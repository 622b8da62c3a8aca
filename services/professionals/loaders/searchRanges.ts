import type { DataSource } from 'typeorm';
import type { ExerciseMode } from '../../../schema/generated/professionals';
import type { ProfessionalSearch } from './professionalSearch';
import { placesFor } from '../../../common/database/placesFor';
import { allOf, type Statement } from '../../../common/database/Statement';
import { readRows } from '../../../common/database/readRows';

/** A range of an index, in the order of RPPS numbers; a number may stand in it more than once. */
export interface Range {
  readonly table: 'professional' | 'practice';
  readonly condition: Statement;
}

const everyMode: readonly (ExerciseMode | null)[] = ['LIBERAL', 'SALARIED', 'VOLUNTEER', null];

/**
 * The ranges that together hold those who are searched, who are all in the groups. Each is in order by itself: whoever wants
 * the first rows of all reads the first of each, however many there are in all.
 */
export async function rangesOfSearch(
  database: DataSource,
  search: ProfessionalSearch,
  groups: readonly number[],
): Promise<Range[]> {
  const { communeCode, departmentCode, mode } = search;
  if (communeCode !== null) return rangesOfCommune(await partsOf(database, communeCode), search, groups);
  if (departmentCode !== null) {
    return groups.flatMap((group) =>
      (mode === null ? everyMode : [mode]).map((each) =>
        practices([equals('departmentCode', departmentCode), equals('groupNumber', group), inMode(each)]),
      ),
    );
  }
  if (mode !== null) return groups.map((group) => practices([inMode(mode), equals('groupNumber', group)]));
  if (isUnconditional(search)) return [{ table: 'professional', condition: allOf([]) }];
  return groups.map((group) => ({ table: 'professional', condition: equals('groupNumber', group) }));
}

/** A commune is small enough for its index to be read through; what a search leaves out is seen without the rows. */
function rangesOfCommune(
  parts: readonly string[],
  search: ProfessionalSearch,
  groups: readonly number[],
): Range[] {
  const others = [
    search.mode === null ? null : inMode(search.mode),
    isUnconditional(search) ? null : { sql: `groupNumber IN (${placesFor(groups)})`, parameters: groups },
  ];
  return parts.map((part) => practices([equals('communeCode', part), ...others]));
}

/** The codes that practices in a commune may bear: its own, and those of its arrondissements. */
async function partsOf(database: DataSource, communeCode: string): Promise<string[]> {
  const rows = await readRows<{ code: string }>(database, {
    sql: 'SELECT code FROM commune WHERE code = ? OR parentCode = ?',
    parameters: [communeCode, communeCode],
  });
  return rows.map(({ code }) => code);
}

function isUnconditional(search: ProfessionalSearch): boolean {
  const { professionCodes, generalPractitioner, acceptsNewPatients } = search;
  return professionCodes === null && generalPractitioner === null && acceptsNewPatients === null;
}

function practices(conditions: readonly (Statement | null)[]): Range {
  return { table: 'practice', condition: allOf(conditions) };
}

function equals(column: string, value: string | number): Statement {
  return { sql: `${column} = ?`, parameters: [value] };
}

function inMode(mode: ExerciseMode | null): Statement {
  return mode === null ? { sql: 'mode IS NULL', parameters: [] } : equals('mode', mode);
}
