import type { EntityMetadata, ObjectLiteral } from 'typeorm';
import { filledRow, fillOf } from './filledRow';

/** A table as statements that are written as text need it. */
export interface PlainTable {
  /** SELECT with every column FROM the table. */
  readonly select: string;
  /** The name of a property's column, quoted. Throws where the entity has no such column. */
  readonly columnOf: (property: string) => string;
  /** The row as TypeORM makes it, from what the driver gives. */
  readonly rowOf: (raw: ObjectLiteral) => ObjectLiteral;
}

const tables = new WeakMap<EntityMetadata, PlainTable>();

/** The table of an entity, its parts made once. */
export function plainTable(metadata: EntityMetadata): PlainTable {
  const known = tables.get(metadata);
  if (known !== undefined) return known;
  const made = tableOf(metadata);
  tables.set(metadata, made);
  return made;
}

function tableOf({ columns, target, tableName, dataSource }: EntityMetadata): PlainTable {
  const quoted = (name: string): string => dataSource.driver.escape(name);
  const names = new Map(
    columns.map(({ propertyPath, databaseName }) => [propertyPath, quoted(databaseName)]),
  );
  const fills = columns.map(fillOf);
  const Row = target as new () => Record<string, unknown>;
  // Some columns were created in other letters: without AS, SQLite names them so.
  const selected = [...names.values()].map((name) => `${name} AS ${name}`);
  return {
    select: `SELECT ${selected.join(', ')} FROM ${quoted(tableName)}`,
    columnOf: (property) => {
      const name = names.get(property);
      if (name === undefined) throw new Error(`${tableName} has no column ${property}`);
      return name;
    },
    rowOf: (raw) => filledRow(fills, raw, new Row()),
  };
}
