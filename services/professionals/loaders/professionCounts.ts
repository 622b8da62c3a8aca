import type { DataSource } from 'typeorm';
import { groupBy } from '../../../common/cog/groupBy';
import type { ExerciseMode } from '../../../schema/generated/professionals';
import type { CountOfProfession } from '../parents';
import { placesFor } from '../../../common/database/placesFor';
import { readRows } from '../../../common/database/readRows';
import type { TerritoryLevel } from './territoryParts';

/** In which territories professionals are counted, and in which mode of practice; null: all. */
export interface TerritoryCounting {
  readonly level: TerritoryLevel;
  readonly mode: ExerciseMode | null;
}

interface CountRow {
  readonly owner: string;
  readonly professionCode: string;
  readonly people: number | string;
  readonly accepting: number | string;
}

/**
 * Professionals who practise in each territory, by profession, each counted once per territory: read from the sums that the
 * load kept. Territories where nobody does are left out.
 */
export function countInTerritories(database: DataSource) {
  return async (
    codes: readonly string[],
    { level, mode }: TerritoryCounting,
  ): Promise<Map<string, CountOfProfession[]>> => {
    const rows = await readRows<CountRow>(database, {
      sql: `SELECT code AS owner, professionCode, SUM(people) AS people,
         SUM(CASE WHEN acceptsNewPatients = 1 THEN people ELSE 0 END) AS accepting
       FROM professional_sum WHERE level = ? AND code IN (${placesFor(codes)}) AND mode = ?
       GROUP BY code, professionCode ORDER BY code, professionCode`,
      parameters: [level, ...codes, mode ?? 'ANY'],
    });
    const byTerritory = groupBy(rows, ({ owner }) => owner);
    return new Map([...byTerritory].map(([owner, counts]) => [owner, counts.map(countOf)]));
  };
}

function countOf({ professionCode, people, accepting }: CountRow): CountOfProfession {
  return { professionCode, count: Number(people), accepting: Number(accepting) };
}
