import DataLoader from 'dataloader';
import type { DataSource, ObjectLiteral } from 'typeorm';
import { selectRows, type Conditions } from '../database/selectRows';
import { groupedInKeyOrder, inKeyOrder, MOST_KEYS_PER_BATCH } from './loadByKey';

/** A table and the column that its rows are asked by. */
export interface KeyedTable<Row extends ObjectLiteral> {
  readonly target: new () => Row;
  readonly column: keyof Row & string;
  /** The column that orders the rows of one key. */
  readonly orderBy?: keyof Row & string;
  /** A condition that every row must meet. */
  readonly where?: Conditions<Row>;
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
  const among = { ...where, [column]: keys } as Conditions<Row>;
  return selectRows(database, target, { where: among, orderBy: orderBy === undefined ? [] : [orderBy] });
}
