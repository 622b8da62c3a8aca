import DataLoader from 'dataloader';
import { In, type DataSource, type EntityTarget, type FindManyOptions, type ObjectLiteral } from 'typeorm';
import { groupedInKeyOrder, MOST_KEYS_PER_BATCH } from './loadByKey';

/** A loader of all rows of a table that bear a value in one column, in the order of another. */
export function rowsLoader<Row extends ObjectLiteral>(
  database: DataSource,
  target: EntityTarget<Row>,
  columns: { readonly key: keyof Row & string; readonly order: keyof Row & string },
): DataLoader<string, Row[]> {
  return new DataLoader<string, Row[]>(
    async (keys) => {
      const options = { where: { [columns.key]: In([...keys]) }, order: { [columns.order]: 'ASC' } };
      const rows = await database.getRepository(target).find(options as FindManyOptions<Row>);
      return groupedInKeyOrder(keys, rows, (row) => String(row[columns.key]));
    },
    { maxBatchSize: MOST_KEYS_PER_BATCH },
  );
}
