import DataLoader from 'dataloader';
import { In, type DataSource, type FindOptionsWhere } from 'typeorm';
import { inKeyOrder, MOST_KEYS_PER_BATCH } from '../../../common/graphql/loadByKey';

/** Loads rows by id, null where there is none: one statement for all that are asked for together. */
export function rowLoader<Row extends { id: string }>(
  database: DataSource,
  table: new () => Row,
): DataLoader<string, Row | null> {
  return new DataLoader(
    async (ids: readonly string[]) => {
      const where = { id: In([...ids]) } as FindOptionsWhere<Row>;
      return inKeyOrder(ids, await database.getRepository(table).find({ where }), (row) => row.id);
    },
    { maxBatchSize: MOST_KEYS_PER_BATCH },
  );
}
