import type { DataSource } from 'typeorm';
import type { Day } from '../../../common/calendarDay';
import { readRows } from '../../../common/database/readRows';
import type { PageRequest } from '../../../common/graphql/page';
import type { CareStructureKind } from '../../../schema/generated/professionals';
import { countStructuresIn } from './structureTotals';
import { structureConditions } from './structureConditions';

/** Conditions on MSP and health centres, checked; null where a condition is not given. */
export interface StructureSearch {
  readonly kind: CareStructureKind | null;
  readonly departmentCode: string | null;
  readonly communeCode: string | null;
  /** The CPTS that it belongs to on the day. */
  readonly cptsId: string | null;
  readonly on: Day;
  readonly text: string | null;
}

/** The FINESS numbers of the structures found, in order, behind the cursor, one more than asked. */
export async function findStructures(
  database: DataSource,
  search: StructureSearch,
  page: PageRequest,
): Promise<string[]> {
  const { from, where, parameters } = structureConditions(search);
  const rows = await readRows<{ finess: string }>(database, {
    sql: `SELECT found.finess FROM ${from} found WHERE ${where} AND found.finess > ? ORDER BY found.finess LIMIT ?`,
    parameters: [...parameters, page.afterKey ?? '', page.first + 1],
  });
  return rows.map((row) => row.finess);
}

/** How many structures are found. Those of one place, and all, were counted at load time. */
export async function countStructures(database: DataSource, search: StructureSearch): Promise<number> {
  const place = countedPlace(search);
  if (place !== null) {
    const { code, level } = place;
    const totals = await countStructuresIn(database)([code], { level, kind: search.kind });
    return totals.get(code) ?? 0;
  }
  const { from, where, parameters } = structureConditions(search);
  const rows = await readRows<{ total: number | string }>(database, {
    sql: `SELECT COUNT(*) AS total FROM ${from} found WHERE ${where}`,
    parameters,
  });
  return Number(rows[0]?.total);
}

interface CountedPlace {
  readonly level: 'ALL' | 'DEPARTMENT' | 'COMMUNE';
  readonly code: string;
}

function countedPlace(search: StructureSearch): CountedPlace | null {
  const { departmentCode, communeCode, cptsId, text } = search;
  if (cptsId !== null || text !== null || (departmentCode !== null && communeCode !== null)) return null;
  if (communeCode !== null) return { level: 'COMMUNE', code: communeCode };
  return departmentCode === null
    ? { level: 'ALL', code: 'ALL' }
    : { level: 'DEPARTMENT', code: departmentCode };
}
