import type { DataSource } from 'typeorm';
import type { PageRequest } from '../../../common/graphql/page';
import type { CareStructureKind } from '../../../schema/generated/professionals';
import { foldName } from '../../../common/text/foldName';
import { allOf, type Statement } from './Statement';
import { territoryParts } from './territoryParts';

/** Conditions on MSP and health centres, checked; null where a condition is not given. */
export interface StructureSearch {
  readonly kind: CareStructureKind | null;
  readonly departmentCode: string | null;
  readonly communeCode: string | null;
  readonly cptsId: string | null;
  readonly text: string | null;
}

/** The FINESS numbers of the structures found, in order, behind the cursor, one more than asked. */
export async function findStructures(
  database: DataSource,
  search: StructureSearch,
  page: PageRequest,
): Promise<string[]> {
  const found = conditions(search);
  const rows = await database.query<{ finess: string }[]>(
    `SELECT care_structure.finess FROM care_structure WHERE ${found.sql} AND care_structure.finess > ?
      ORDER BY care_structure.finess LIMIT ?`,
    [...found.parameters, page.afterKey ?? '', page.first + 1],
  );
  return rows.map((row) => row.finess);
}

/** How many structures are found. */
export async function countStructures(database: DataSource, search: StructureSearch): Promise<number> {
  const found = conditions(search);
  const rows = await database.query<{ total: number | string }[]>(
    `SELECT COUNT(*) AS total FROM care_structure WHERE ${found.sql}`,
    [...found.parameters],
  );
  return Number(rows[0]?.total);
}

function conditions({ kind, departmentCode, communeCode, cptsId, text }: StructureSearch): Statement {
  return allOf([
    kind === null ? null : { sql: 'care_structure.kind = ?', parameters: [kind] },
    departmentCode === null ? null : inParts(territoryParts('DEPARTMENT', [departmentCode])),
    communeCode === null ? null : inParts(territoryParts('COMMUNE', [communeCode])),
    cptsId === null ? null : belongsTo(cptsId),
    ...wordsOf(text).map((word) => ({ sql: 'care_structure.foldedName LIKE ?', parameters: [`% ${word}%`] })),
  ]);
}

/** Folded words hold only a-z and 0-9, so none of the wildcards of LIKE. Each finds the beginning of a word. */
function wordsOf(text: string | null): string[] {
  return foldName(text ?? '')
    .split(' ')
    .filter((word) => word !== '');
}

function belongsTo(cptsId: string): Statement {
  const sql = 'care_structure.finess IN (SELECT finess FROM care_structure_cpts WHERE cptsId = ?)';
  return { sql, parameters: [cptsId] };
}

function inParts(parts: Statement): Statement {
  return { ...parts, sql: `care_structure.communeCode IN (SELECT part FROM (${parts.sql}) parts)` };
}
