import type { DataSource } from 'typeorm';
import { placesFor, type Statement } from './Statement';
import { territoryParts, type TerritoryLevel } from './territoryParts';

/** The territories of the level that exist in the reference table. */
export function knownTerritories(database: DataSource) {
  return (codes: readonly string[], level: TerritoryLevel): Promise<Map<string, true>> => {
    const parts = territoryParts(level, codes);
    return owners(database, { ...parts, sql: `SELECT DISTINCT owner FROM (${parts.sql}) parts` });
  };
}

/** The CPTS of which the loaded file names a member or a structure, on whatever day. */
export function knownCpts(database: DataSource) {
  return (ids: readonly string[]): Promise<Map<string, true>> =>
    owners(database, {
      sql: `SELECT DISTINCT cptsId AS owner FROM membership WHERE cptsId IN (${placesFor(ids)})
        UNION SELECT DISTINCT cptsId AS owner FROM care_structure_cpts WHERE cptsId IN (${placesFor(ids)})`,
      parameters: [...ids, ...ids],
    });
}

async function owners(database: DataSource, statement: Statement): Promise<Map<string, true>> {
  const rows = await database.query<{ owner: string }[]>(statement.sql, [...statement.parameters]);
  return new Map(rows.map((row) => [row.owner, true]));
}
