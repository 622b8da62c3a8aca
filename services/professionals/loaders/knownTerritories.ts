import type { DataSource } from 'typeorm';
import { placesFor } from '../../../common/database/placesFor';
import { readRows } from '../../../common/database/readRows';
import type { TerritoryLevel } from './territoryParts';

const columns = {
  REGION: 'regionCode',
  DEPARTMENT: 'departmentCode',
  EPCI: 'epciCode',
  COMMUNE: 'code',
} as const;

/** Those of the codes that are territories of the level today. */
export async function knownTerritories(
  database: DataSource,
  level: TerritoryLevel,
  codes: readonly string[],
): Promise<string[]> {
  if (level === 'COUNTRY') return codes.filter((code) => code === 'FR');
  const column = columns[level];
  const rows = await readRows<{ code: string }>(database, {
    sql: `SELECT DISTINCT ${column} AS code FROM commune WHERE ${column} IN (${placesFor(codes)})`,
    parameters: codes,
  });
  return rows.map(({ code }) => code);
}
