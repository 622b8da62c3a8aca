import type { DataSource } from 'typeorm';
import { placesFor } from '../../../common/database/placesFor';
import { readRows } from '../../../common/database/readRows';

/** The CPTS of which the loaded file names a member or a structure, on whatever day. */
export function knownCpts(database: DataSource) {
  return async (ids: readonly string[]): Promise<Map<string, true>> => {
    const rows = await readRows<{ owner: string }>(database, {
      sql: `SELECT cptsId AS owner FROM known_cpts WHERE cptsId IN (${placesFor(ids)})`,
      parameters: ids,
    });
    return new Map(rows.map((row) => [row.owner, true]));
  };
}
