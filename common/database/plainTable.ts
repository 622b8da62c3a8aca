import type { EntityMetadata, ObjectLiteral } from 'typeorm';
import { dialectOf } from './dialect';
import { filledRow, fillOf } from './filledRow';
import type { Reading } from './Reading';
import type { Statement } from './Statement';

/** A table as statements that are written as text need it. */
export interface PlainTable {
  /** SELECT with every column FROM the table. */
  readonly select: string;
  /** The name of a property's column, quoted. Throws where the entity has no such column. */
  readonly columnOf: (property: string) => string;
  /** The row as TypeORM makes it, from what the driver gives. */
  readonly rowOf: (raw: ObjectLiteral) => ObjectLiteral;
  /** Runs a SELECT in the database, or the transaction in it; the rows as the driver gives them. */
  readonly read: (database: Reading, statement: Statement) => Promise<ObjectLiteral[]> | ObjectLiteral[];
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
  const fills = columns.map((column) => fillOf(column));
  const Row = target as new () => Record<string, unknown>;
  const { readDirectly } = dialectOf(dataSource.options.type);
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
    read: (database, statement) =>
      readDirectly === null
        ? database.query<ObjectLiteral[]>(statement.sql, [...statement.parameters])
        : readDirectly(dataSource, statement),
  };
}
