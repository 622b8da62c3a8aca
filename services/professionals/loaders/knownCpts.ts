import type { DataSource } from 'typeorm';
import { placesFor } from '../../../common/database/placesFor';

/** The CPTS of which the loaded file names a member or a structure, on whatever day. */
export function knownCpts(database: DataSource) {
  return async (ids: readonly string[]): Promise<Map<string, true>> => {
    const rows = await database.query<{ owner: string }[]>(
      `SELECT cptsId AS owner FROM known_cpts WHERE cptsId IN (${placesFor(ids)})`,
      [...ids],
    );
    return new Map(rows.map((row) => [row.owner, true]));
  };
}
