import DataLoader from 'dataloader';
import { In, type DataSource, type ObjectLiteral } from 'typeorm';
import { groupedInKeyOrder, MOST_KEYS_PER_BATCH } from '../../../common/graphql/loadByKey';

/** A table that ties keys to values: which column is asked by, which one answers, which one orders the answers. */
export interface Link<Row extends ObjectLiteral> {
  readonly table: new () => Row;
  readonly from: keyof Row & string;
  readonly to: keyof Row & string;
  readonly orderBy?: keyof Row & string;
}

/** Loads, for each key, the values that a table ties to it, in order; one statement for all asked for together. */
export function linkLoader<Row extends ObjectLiteral>(
  database: DataSource,
  { table, from, to, orderBy = to }: Link<Row>,
): DataLoader<string, string[]> {
  const batch = async (keys: readonly string[]) => {
    const rows = await database
      .getRepository(table)
      .createQueryBuilder('link')
      .select(`link.${from}`, 'fromKey')
      .addSelect(`link.${to}`, 'toKey')
      .where({ [from]: In([...keys]) })
      .orderBy(`link.${orderBy}`)
      .getRawMany<{ fromKey: string; toKey: string }>();
    const groups = groupedInKeyOrder(keys, rows, (row) => row.fromKey);
    // Several datasets may state one link.
    return groups.map((group) => [...new Set(group.map((row) => row.toKey))]);
  };
  return new DataLoader(batch, { maxBatchSize: MOST_KEYS_PER_BATCH });
}
