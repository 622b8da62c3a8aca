import type { ColumnMetadata } from 'typeorm/metadata/ColumnMetadata';

type Filling = Record<string, unknown>;

/** Sets one column of a row from what the driver gives. */
export type Fill = (row: Filling, raw: Readonly<Filling>) => void;

/** The row, a new one where none is given, as its entity is shaped, from what the driver gives. */
export function filledRow(fills: readonly Fill[], raw: Readonly<Filling>, row: Filling = {}): Filling {
  for (const fill of fills) fill(row, raw);
  return row;
}

/**
 * How a column is set in the row from what the driver gives under a name, its own where none is given; a column of a class
 * within the class in the object of that class.
 */
export function fillOf(column: ColumnMetadata, name = column.databaseName): Fill {
  const { propertyName } = column;
  const read = readerOf(column);
  const within = column.embeddedMetadata?.propertyName;
  if (within === undefined) return (row, raw) => void (row[propertyName] = read(raw[name]));
  return (row, raw) => {
    const inner = (row[within] ??= {}) as Filling;
    inner[propertyName] = read(raw[name]);
  };
}

/** SQLite keeps booleans as numbers; other columns say themselves where the database gives another value than the entity. */
function readerOf({ type, transformer }: ColumnMetadata): (value: unknown) => unknown {
  if (type === 'boolean') return (value) => (value === null ? null : Boolean(value));
  if (transformer === undefined || Array.isArray(transformer)) return (value) => value;
  return (value) => transformer.from(value) as unknown;
}
