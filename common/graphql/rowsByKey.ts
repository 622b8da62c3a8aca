import DataLoader from 'dataloader';
import type { DataSource, ObjectLiteral } from 'typeorm';
import { keyedReader, type KeyedTable } from '../database/keyedReader';
import { groupedInKeyOrder, inKeyOrder, MOST_KEYS_PER_BATCH } from './loadByKey';

/** A function that gives loaders of the one row with a key; null where there is none. */
export function rowByKey<Row extends ObjectLiteral, Key extends string | number = string>(
  database: DataSource,
  table: KeyedTable<Row>,
): () => DataLoader<Key, Row | null> {
  const read = keyedReader(database, table);
  const { column } = table;
  return () =>
    new DataLoader(async (keys) => inKeyOrder(keys, await read(keys), (row) => row[column] as Key), {
      maxBatchSize: MOST_KEYS_PER_BATCH,
    });
}

/** A function that gives loaders of all rows with a key, in order. */
export function rowsByKey<Row extends ObjectLiteral>(
  database: DataSource,
  table: KeyedTable<Row>,
): () => DataLoader<string, Row[]> {
  const read = keyedReader(database, table);
  const { column } = table;
  return () =>
    new DataLoader(async (keys) => groupedInKeyOrder(keys, await read(keys), (row) => String(row[column])), {
      maxBatchSize: MOST_KEYS_PER_BATCH,
    });
}
