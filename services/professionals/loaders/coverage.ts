import type { DataSource } from 'typeorm';
import { territoryParts, type TerritoryLevel } from './territoryParts';

/** How many communes a territory has, and how many of them the loaded file covers; arrondissements count as their commune. */
export interface FileCoverage {
  readonly communes: number;
  readonly covered: number;
}

/** What the loaded file covers of each territory of the level; codes that are no such territory are left out. */
export function coverageOfTerritories(database: DataSource) {
  return async (codes: readonly string[], level: TerritoryLevel): Promise<Map<string, FileCoverage>> => {
    const parts = territoryParts(level, codes);
    const whole = 'COALESCE(commune.parentCode, commune.code)';
    const rows = await database.query<CoverageRow[]>(
      `SELECT parts.owner, COUNT(DISTINCT ${whole}) AS communes,
         COUNT(DISTINCT CASE WHEN covered_commune.communeCode IS NOT NULL THEN ${whole} END) AS covered
       FROM (${parts.sql}) parts JOIN commune ON commune.code = parts.part
       LEFT JOIN covered_commune ON covered_commune.communeCode = parts.part
       GROUP BY parts.owner`,
      [...parts.parameters],
    );
    return new Map(
      rows.map((row) => [row.owner, { communes: Number(row.communes), covered: Number(row.covered) }]),
    );
  };
}

interface CoverageRow {
  readonly owner: string;
  readonly communes: number | string;
  readonly covered: number | string;
}
