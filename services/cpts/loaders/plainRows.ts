import { setImmediate } from 'node:timers/promises';
import type { FindOptionsWhere, ObjectLiteral } from 'typeorm';
import type { ColumnMetadata } from 'typeorm/metadata/ColumnMetadata';
import type { Reading } from '../../../common/database/Reading';

/** Which rows of a table are read, and by which of its columns they are ordered. */
export interface RowsAsked<Row> {
  readonly where?: FindOptionsWhere<Row>;
  readonly orderBy?: readonly (keyof Row & string)[];
}

type RawRow = Record<string, unknown>;
type Fill = (row: RawRow, raw: RawRow) => void;

/**
 * The rows of a table, shaped as its entity is: TypeORM takes several times as long to make entities of them, and there are
 * tens of thousands. Other requests get their turn before each table.
 */
export async function plainRows<Row extends ObjectLiteral>(
  database: Reading,
  target: new () => Row,
  { where = {}, orderBy = [] }: RowsAsked<Row> = {},
): Promise<Row[]> {
  const repository = database.getRepository(target);
  const { columns } = repository.metadata;
  const query = repository.createQueryBuilder('plain').select([]).where(where);
  for (const { propertyPath, databaseName } of columns) {
    query.addSelect(`plain.${propertyPath}`, databaseName);
  }
  for (const column of orderBy) query.addOrderBy(`plain.${column}`);
  await setImmediate();
  const fills = columns.map(fillOf);
  return (await query.getRawMany<RawRow>()).map((raw) => {
    const row: RawRow = {};
    for (const fill of fills) fill(row, raw);
    return row as Row;
  });
}

/** How a column is set in the row; a column of a class within the class in the object of that class. */
function fillOf(column: ColumnMetadata): Fill {
  const { databaseName, propertyName } = column;
  const read = readerOf(column);
  const within = column.embeddedMetadata?.propertyName;
  if (within === undefined) return (row, raw) => void (row[propertyName] = read(raw[databaseName]));
  return (row, raw) => {
    const inner = (row[within] ??= {}) as RawRow;
    inner[propertyName] = read(raw[databaseName]);
  };
}

/** SQLite keeps booleans as numbers; other columns say themselves where the database gives another value than the entity. */
function readerOf({ type, transformer }: ColumnMetadata): (value: unknown) => unknown {
  if (type === 'boolean') return (value) => (value === null ? null : Boolean(value));
  if (transformer === undefined || Array.isArray(transformer)) return (value) => value;
  return (value) => transformer.from(value) as unknown;
}
