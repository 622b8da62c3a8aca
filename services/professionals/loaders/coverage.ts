import type { DataSource } from 'typeorm';
import { territoryParts, type TerritoryLevel } from './territoryParts';
import { knownTerritories } from './knownTerritories';
import { readRows } from '../../../common/database/readRows';

/** Whether the loaded file covers a territory whole, or how many of its communes; arrondissements count as their commune. */
export type FileCoverage =
  { readonly whole: true } | { readonly whole: false; readonly communes: number; readonly covered: number };

/** The level of the territories asked, and whether the file is a national one, which covers every commune. */
export interface CoverageCondition {
  readonly level: TerritoryLevel;
  readonly national: boolean;
}

/** What the loaded file covers of each territory of the level; codes that are no such territory are left out. */
export function coverageOfTerritories(database: DataSource) {
  return async (
    codes: readonly string[],
    { level, national }: CoverageCondition,
  ): Promise<Map<string, FileCoverage>> => {
    if (!national) return coveredCommunes(database, level, codes);
    const known = await knownTerritories(database, level, codes);
    return new Map(known.map((code) => [code, { whole: true }]));
  };
}

async function coveredCommunes(
  database: DataSource,
  level: TerritoryLevel,
  codes: readonly string[],
): Promise<Map<string, FileCoverage>> {
  const parts = territoryParts(level, codes);
  const whole = 'COALESCE(commune.parentCode, commune.code)';
  const rows = await readRows<CoverageRow>(database, {
    sql: `SELECT parts.owner, COUNT(DISTINCT ${whole}) AS communes,
       COUNT(DISTINCT CASE WHEN covered_commune.communeCode IS NOT NULL THEN ${whole} END) AS covered
     FROM (${parts.sql}) parts JOIN commune ON commune.code = parts.part
     LEFT JOIN covered_commune ON covered_commune.communeCode = parts.part
     GROUP BY parts.owner`,
    parameters: parts.parameters,
  });
  return new Map(rows.map((row) => [row.owner, coverageOf(Number(row.communes), Number(row.covered))]));
}

function coverageOf(communes: number, covered: number): FileCoverage {
  return communes === covered ? { whole: true } : { whole: false, communes, covered };
}

interface CoverageRow {
  readonly owner: string;
  readonly communes: number | string;
  readonly covered: number | string;
}
