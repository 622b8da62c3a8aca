import type { EntityMetadata, ObjectLiteral } from 'typeorm';
import type { ColumnMetadata } from 'typeorm/metadata/ColumnMetadata';

/** A value as both databases take it. */
export type PlainValue = string | number | bigint | null;

/** A column that rows are written to as they stand. */
export interface PlainColumn {
  /** As the table has it. */
  readonly name: string;
  readonly valueIn: (row: ObjectLiteral) => PlainValue;
}

/** The columns of an entity but for those that the database fills, without transformers and relations. */
export function plainColumns({ columns }: EntityMetadata): PlainColumn[] {
  return columns
    .filter((column) => !column.isGenerated)
    .map((column) => ({ name: column.databaseName, valueIn: (row) => plainValue(valueOf(column, row)) }));
}

/** Columns of a class within the class are asked of TypeORM; the others are read directly, since there are millions. */
function valueOf(column: ColumnMetadata, row: ObjectLiteral): unknown {
  return column.embeddedMetadata === undefined ? row[column.propertyName] : column.getEntityValue(row);
}

/** What is written for a value: 1 and 0 for booleans, null for what is missing. Throws a TypeError for anything that has no one way to be written. */
export function plainValue(value: unknown): PlainValue {
  if (typeof value === 'string' || value === null) return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (value === undefined) return null;
  if (typeof value === 'bigint') return value;
  throw new TypeError(
    `A column takes text, a number, a boolean or null as it stands, not ${typeof value === 'number' ? value : typeof value}.`,
  );
}
