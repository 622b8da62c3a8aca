import { setImmediate } from 'node:timers/promises';
import type { EntityMetadata, FindOptionsWhere, ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import type { ColumnMetadata } from 'typeorm/metadata/ColumnMetadata';
import { dialectOf } from './dialect';
import { filledRow, fillOf } from './filledRow';
import { plainTable } from './plainTable';
import type { Reading } from './Reading';
import type { Statement } from './Statement';

/** Which rows of a table are read, which of their columns (all where left out), and by which they are ordered. */
export interface RowsAsked<Row, Column extends keyof Row = keyof Row> {
  readonly columns?: readonly Column[];
  readonly where?: FindOptionsWhere<Row>;
  readonly orderBy?: readonly (NoInfer<Column> & string)[];
}

type RawRow = Readonly<Record<string, unknown>>;
type Query = SelectQueryBuilder<ObjectLiteral>;
type Read = (statement: Statement) => Promise<readonly RawRow[]>;

/**
 * The rows of a table, shaped as its entity is: TypeORM takes several times as long to make entities of them, and there are
 * tens of thousands. Where statements hold the process, each reads a part of the table, and other requests get their turn
 * before it: outside a transaction a load may come in between, as it may between two tables.
 */
export async function plainRows<Row extends ObjectLiteral, Column extends keyof Row = keyof Row>(
  database: Reading,
  target: new () => Row,
  { columns, where = {}, orderBy = [] }: RowsAsked<Row, Column> = {},
): Promise<Pick<Row, Column>[]> {
  const { manager, metadata } = database.getRepository(target);
  const chosen = chosenColumns(metadata, columns);
  const keys = metadata.primaryColumns.filter(({ propertyName }) => !isFixed(where[propertyName]));
  const query: Query = manager.createQueryBuilder(target, 'plain').select([]).where(where);
  for (const { propertyPath, databaseName } of new Set([...chosen, ...keys])) {
    query.addSelect(`plain.${propertyPath}`, databaseName);
  }
  const fills = chosen.map((column) => fillOf(column));
  const { read: readTable } = plainTable(metadata);
  const read: Read = async (statement) => {
    await setImmediate();
    return readTable(database, statement);
  };
  const most = dialectOf(manager.dataSource.options.type).rowsPerStatement;
  if (most === null || keys.length === 0) {
    for (const column of orderBy) query.addOrderBy(`plain.${column}`);
    return filledRows(await read(statementOf(query)));
  }
  const rows: Pick<Row, Column>[] = [];
  for await (const part of partsOf(read, query, { keys, most })) rows.push(...filledRows(part));
  return rows.sort((one, other) => compare(one, other, orderBy));

  function filledRows(raws: readonly RawRow[]): Pick<Row, Column>[] {
    return raws.map((raw) => filledRow(fills, raw) as Pick<Row, Column>);
  }
}

function chosenColumns(
  { columns }: EntityMetadata,
  names: readonly PropertyKey[] | undefined,
): ColumnMetadata[] {
  if (names === undefined) return columns;
  return columns.filter(({ propertyPath }) => names.includes(propertyPath.split('.')[0] ?? ''));
}

/** Whether a condition leaves one value; operators leave several. */
function isFixed(condition: unknown): boolean {
  return condition !== undefined && typeof condition !== 'object';
}

/** The rows by their keys, so many at a time: each statement goes on behind the last row of the one before. */
async function* partsOf(
  read: Read,
  query: Query,
  { keys, most }: { readonly keys: readonly ColumnMetadata[]; readonly most: number },
): AsyncGenerator<readonly RawRow[]> {
  const names = keys.map(({ propertyPath }) => `plain.${propertyPath}`);
  for (const name of names) query.addOrderBy(name);
  query.limit(most);
  const first = statementOf(query);
  let part = await read(first);
  yield part;
  if (part.length < most) return;
  const next = statementOf(behindKeys(query, names));
  for (let last = part.at(-1); part.length === most && last !== undefined; last = part.at(-1)) {
    const after = last;
    const values = keys.map(({ databaseName }) => after[databaseName]);
    part = await read({ sql: next.sql, parameters: [...first.parameters, ...values] });
    yield part;
  }
}

/** The values of the keys are the last of the statement. */
function behindKeys(query: Query, names: readonly string[]): Query {
  const values = names.map((_, place) => [`key${place}`, ''] as const);
  return query
    .andWhere(`(${names.join(', ')}) > (${values.map(([name]) => `:${name}`).join(', ')})`)
    .setParameters(Object.fromEntries(values));
}

/** Written once: TypeORM takes longer for it than the database for a part. */
function statementOf(query: Query): Statement {
  const [sql, parameters] = query.getQueryAndParameters() as [string, unknown[]];
  return { sql, parameters };
}

/** As the databases order text: by its bytes. */
function compare<Row>(one: Row, other: Row, columns: readonly (keyof Row)[]): number {
  for (const column of columns) {
    if (one[column] !== other[column]) return one[column] < other[column] ? -1 : 1;
  }
  return 0;
}
