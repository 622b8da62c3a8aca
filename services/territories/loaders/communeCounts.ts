import DataLoader from 'dataloader';
import { In, type DataSource } from 'typeorm';
import { inKeyOrder, MOST_KEYS_PER_BATCH } from '../../../common/graphql/loadByKey';
import { CommuneRow } from '../entities/CommuneRow';

/** A loader of how many communes of today bear a value in a column; municipal arrondissements are not communes. */
export function communeCounts(
  database: DataSource,
  column: 'departmentCode' | 'epciCode',
): DataLoader<string, number> {
  return new DataLoader(
    async (keys) => {
      const counts = await database
        .getRepository(CommuneRow)
        .createQueryBuilder('commune')
        .select(`commune.${column}`, 'code')
        .addSelect('COUNT(*)', 'count')
        .where({ kind: 'COMMUNE', [column]: In([...keys]) })
        .groupBy(`commune.${column}`)
        .getRawMany<{ code: string; count: number | string }>();
      return inKeyOrder(keys, counts, (row) => row.code).map((row) => Number(row?.count ?? 0));
    },
    { maxBatchSize: MOST_KEYS_PER_BATCH },
  );
}
