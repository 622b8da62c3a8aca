import type { DataSource } from 'typeorm';
import { placesFor } from './Statement';

/** The CPTS of which the loaded file names a member or a structure, on whatever day. */
export function knownCpts(database: DataSource) {
  return async (ids: readonly string[]): Promise<Map<string, true>> => {
    const places = placesFor(ids);
    const rows = await database.query<{ owner: string }[]>(
      `SELECT DISTINCT cptsId AS owner FROM membership WHERE cptsId IN (${places})
        UNION SELECT DISTINCT cptsId AS owner FROM care_structure_cpts WHERE cptsId IN (${places})`,
      [...ids, ...ids],
    );
    return new Map(rows.map((row) => [row.owner, true]));
  };
}
