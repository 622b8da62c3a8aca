/**
 * The `maxBatchSize` of every DataLoader whose batch becomes one statement: SQLite answers in the process itself, and with so many keys in
 * some 25 milliseconds at most. It is far less than the parameters that a statement takes, 32 766 in SQLite.
 */
export const MOST_KEYS_PER_BATCH = 500;

/** The rows in the order of the keys, null where a key has no row: what a DataLoader batch must return. */
export function inKeyOrder<Key, Row>(
  keys: readonly Key[],
  rows: readonly Row[],
  keyOf: (row: Row) => Key,
): (Row | null)[] {
  const byKey = new Map(rows.map((row) => [keyOf(row), row]));
  return keys.map((key) => byKey.get(key) ?? null);
}

/** For each key, in order, the rows that bear it, in the order in which they came; empty where there are none. */
export function groupedInKeyOrder<Key, Row>(
  keys: readonly Key[],
  rows: readonly Row[],
  keyOf: (row: Row) => Key,
): Row[][] {
  const groups = new Map<Key, Row[]>(keys.map((key) => [key, []]));
  for (const row of rows) groups.get(keyOf(row))?.push(row);
  return keys.map((key) => groups.get(key) ?? []);
}
