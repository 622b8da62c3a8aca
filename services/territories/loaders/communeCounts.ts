import DataLoader from 'dataloader';
import type { DataSource } from 'typeorm';
import { placesFor } from '../../../common/database/placesFor';
import { readRows } from '../../../common/database/readRows';
import { inKeyOrder, MOST_KEYS_PER_BATCH } from '../../../common/graphql/loadByKey';

/** A loader of how many communes of today bear a value in a column; municipal arrondissements are not communes. */
export function communeCounts(
  database: DataSource,
  column: 'departmentCode' | 'epciCode',
): DataLoader<string, number> {
  return new DataLoader(
    async (keys) => {
      const counts = await readRows<{ code: string; count: number | string }>(database, {
        sql: `SELECT ${column} AS code, COUNT(*) AS count FROM commune
         WHERE kind = 'COMMUNE' AND ${column} IN (${placesFor(keys)}) GROUP BY ${column}`,
        parameters: keys,
      });
      return inKeyOrder(keys, counts, (row) => row.code).map((row) => Number(row?.count ?? 0));
    },
    { maxBatchSize: MOST_KEYS_PER_BATCH },
  );
}
