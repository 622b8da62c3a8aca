import DataLoader from 'dataloader';
import {
  In,
  type DataSource,
  type EntityTarget,
  type FindOptionsOrder,
  type FindOptionsWhere,
  type ObjectLiteral,
} from 'typeorm';
import { groupedInKeyOrder, inKeyOrder, MOST_KEYS_PER_BATCH } from './loadByKey';

/** A table and the column that its rows are asked by. */
export interface KeyedTable<Row extends ObjectLiteral> {
  readonly target: EntityTarget<Row>;
  readonly column: keyof Row & string;
  /** The column that orders the rows of one key. */
  readonly orderBy?: keyof Row & string;
  /** A condition that every row must meet. */
  readonly where?: FindOptionsWhere<Row>;
}

/** A loader of the one row with a key; null where there is none. */
export function rowByKey<Row extends ObjectLiteral, Key extends string | number = string>(
  database: DataSource,
  table: KeyedTable<Row>,
): DataLoader<Key, Row | null> {
  return new DataLoader(
    async (keys) => inKeyOrder(keys, await rowsOf(database, table, keys), (row) => row[table.column] as Key),
    { maxBatchSize: MOST_KEYS_PER_BATCH },
  );
}

/** A loader of all rows with a key, in order. */
export function rowsByKey<Row extends ObjectLiteral>(
  database: DataSource,
  table: KeyedTable<Row>,
): DataLoader<string, Row[]> {
  return new DataLoader(
    async (keys) =>
      groupedInKeyOrder(keys, await rowsOf(database, table, keys), (row) => String(row[table.column])),
    { maxBatchSize: MOST_KEYS_PER_BATCH },
  );
}

function rowsOf<Row extends ObjectLiteral>(
  database: DataSource,
  { target, column, orderBy, where }: KeyedTable<Row>,
  keys: readonly (string | number)[],
): Promise<Row[]> {
  const among = { ...where, [column]: In([...keys]) } as FindOptionsWhere<Row>;
  const order = { [orderBy ?? column]: 'ASC' } as FindOptionsOrder<Row>;
  return database.getRepository(target).find({ where: among, order });
}
