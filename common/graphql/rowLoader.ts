import DataLoader from 'dataloader';
import { In, type DataSource, type EntityTarget, type FindOptionsWhere, type ObjectLiteral } from 'typeorm';
import { inKeyOrder, MOST_KEYS_PER_BATCH } from './loadByKey';

/** A loader of a table's rows by a unique column; null where no row has the key. */
export function rowLoader<Row extends ObjectLiteral, Key extends string | number>(
  database: DataSource,
  target: EntityTarget<Row>,
  column: keyof Row & string,
): DataLoader<Key, Row | null> {
  return new DataLoader<Key, Row | null>(
    async (keys) => {
      const where = { [column]: In([...keys]) } as FindOptionsWhere<Row>;
      const rows = await database.getRepository(target).findBy(where);
      return inKeyOrder(keys, rows, (row) => row[column] as Key);
    },
    { maxBatchSize: MOST_KEYS_PER_BATCH },
  );
}
