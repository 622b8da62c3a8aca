import { placesFor } from '../../../common/database/placesFor';
import type { Statement } from '../../../common/database/Statement';

/** Levels of territories, each with codes of its own. */
export type TerritoryLevel = 'COUNTRY' | 'REGION' | 'DEPARTMENT' | 'EPCI' | 'COMMUNE';

const columns = { REGION: 'regionCode', DEPARTMENT: 'departmentCode', EPCI: 'epciCode' } as const;

/**
 * The statement that gives, for each territory (`owner`), the codes of its communes and municipal arrondissements
 * (`part`). An arrondissement belongs to itself and to its commune; France is its 18 regions, so that overseas
 * collectivities, which have none, stay out.
 */
export function territoryParts(level: TerritoryLevel, codes: readonly string[]): Statement {
  if (level === 'COMMUNE') return communeParts(codes);
  if (level === 'COUNTRY') {
    const sql = `SELECT 'FR' AS owner, code AS part FROM commune WHERE regionCode IS NOT NULL AND 'FR' IN (${placesFor(codes)})`;
    return { sql, parameters: codes };
  }
  const column = columns[level];
  const sql = `SELECT ${column} AS owner, code AS part FROM commune WHERE ${column} IN (${placesFor(codes)})`;
  return { sql, parameters: codes };
}

function communeParts(codes: readonly string[]): Statement {
  const places = placesFor(codes);
  return {
    sql: `SELECT code AS owner, code AS part FROM commune WHERE code IN (${places})
      UNION ALL SELECT parentCode AS owner, code AS part FROM commune WHERE parentCode IN (${places})`,
    parameters: [...codes, ...codes],
  };
}
