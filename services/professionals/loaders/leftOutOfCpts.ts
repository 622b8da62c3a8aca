import type { DataSource } from 'typeorm';
import type { Day } from '../../../common/calendarDay';
import { placesFor } from '../../../common/database/placesFor';
import { readRows } from '../../../common/database/readRows';
import { belongsOnDay } from './structuresOf';

/** How many structures belong to each CPTS on the day whose numbers are in no loaded directory, so that no list shows them. */
export function structuresLeftOut(database: DataSource) {
  return async (ids: readonly string[], on: Day): Promise<Map<string, number>> => {
    const rows = await readRows<{ owner: string; total: number | string }>(database, {
      sql: `SELECT belonging.cptsId AS owner, COUNT(*) AS total
       FROM care_structure_cpts belonging LEFT JOIN care_structure ON care_structure.finess = belonging.finess
       WHERE belonging.cptsId IN (${placesFor(ids)}) AND ${belongsOnDay('belonging')}
         AND care_structure.finess IS NULL GROUP BY belonging.cptsId`,
      parameters: [...ids, on, on],
    });
    return new Map(rows.map((row) => [row.owner, Number(row.total)]));
  };
}
