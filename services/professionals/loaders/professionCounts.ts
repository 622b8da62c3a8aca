import type { DataSource } from 'typeorm';
import type { Day } from '../../../common/calendarDay';
import type { ExerciseMode } from '../../../schema/generated/professionals';
import type { CountOfProfession } from '../parents';
import { allOf, placesFor, type Statement } from './Statement';
import { territoryParts, type TerritoryLevel } from './territoryParts';

/** In which territories professionals are counted, and in which mode of practice; null: all. */
export interface TerritoryCounting {
  readonly level: TerritoryLevel;
  readonly mode: ExerciseMode | null;
}

/** On which day members are counted, and in which mode of practice; null: all. */
export interface MemberCounting {
  readonly on: Day;
  readonly mode: ExerciseMode | null;
}

/**
 * Professionals who practise in each territory, by profession, each counted once per territory. Territories where nobody
 * does are left out.
 */
export function countInTerritories(database: DataSource) {
  return (
    codes: readonly string[],
    { level, mode }: TerritoryCounting,
  ): Promise<Map<string, CountOfProfession[]>> => {
    const parts = territoryParts(level, codes);
    return readCounts(database, {
      sql: `SELECT parts.owner, professional.professionCode,
          COUNT(DISTINCT professional.rpps) AS count,
          COUNT(DISTINCT CASE WHEN professional.acceptsNewPatients = 1 THEN professional.rpps END) AS accepting
        FROM practice JOIN (${parts.sql}) parts ON parts.part = practice.communeCode
        JOIN professional ON professional.rpps = practice.rpps
        WHERE ${mode === null ? 'practice.communeCode IS NOT NULL' : 'practice.mode = ?'}
        GROUP BY parts.owner, professional.professionCode ORDER BY professional.professionCode`,
      parameters: [...parts.parameters, ...(mode === null ? [] : [mode])],
    });
  };
}

/**
 * Members of each CPTS on the day, by profession, each once. A CPTS of whose members none was one that day, or none
 * practises in the mode, has an empty list; one of which the file names no member up to the day is left out.
 */
export function countMembers(database: DataSource) {
  return (
    ids: readonly string[],
    { on, mode }: MemberCounting,
  ): Promise<Map<string, CountOfProfession[]>> => {
    const counted = allOf([
      {
        sql: 'membership.fromDay <= ? AND (membership.toDay IS NULL OR membership.toDay > ?)',
        parameters: [on, on],
      },
      mode === null ? null : practisesInMode(mode),
    ]);
    return readCounts(database, {
      sql: `SELECT membership.cptsId AS owner, professional.professionCode,
          COUNT(DISTINCT CASE WHEN ${counted.sql} THEN professional.rpps END) AS count,
          COUNT(DISTINCT CASE WHEN ${counted.sql} AND professional.acceptsNewPatients = 1 THEN professional.rpps END) AS accepting
        FROM membership JOIN professional ON professional.rpps = membership.rpps
        WHERE membership.cptsId IN (${placesFor(ids)}) AND EXISTS (
          SELECT 1 FROM membership earlier WHERE earlier.cptsId = membership.cptsId AND earlier.fromDay <= ?)
        GROUP BY membership.cptsId, professional.professionCode ORDER BY professional.professionCode`,
      parameters: [...counted.parameters, ...counted.parameters, ...ids, on],
    });
  };
}

function practisesInMode(mode: ExerciseMode): Statement {
  return {
    sql: 'EXISTS (SELECT 1 FROM practice WHERE practice.rpps = professional.rpps AND practice.mode = ?)',
    parameters: [mode],
  };
}

interface CountRow {
  readonly owner: string;
  readonly professionCode: string;
  readonly count: number | string;
  readonly accepting: number | string;
}

async function readCounts(
  database: DataSource,
  statement: Statement,
): Promise<Map<string, CountOfProfession[]>> {
  const rows = await database.query<CountRow[]>(statement.sql, [...statement.parameters]);
  const counts = new Map<string, CountOfProfession[]>();
  for (const row of rows) {
    const list = counts.get(row.owner) ?? [];
    counts.set(row.owner, list);
    const { professionCode } = row;
    if (Number(row.count) === 0) continue;
    list.push({ professionCode, count: Number(row.count), accepting: Number(row.accepting) });
  }
  return counts;
}
