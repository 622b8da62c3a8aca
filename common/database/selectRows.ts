import type { ObjectLiteral } from 'typeorm';
import { placesFor } from './placesFor';
import { plainTable } from './plainTable';
import { plainValue } from './plainColumns';
import type { Reading } from './Reading';
import { allOf, type Statement } from './Statement';

/** What each column must hold: a value, null for none, or one of a list. */
export type Conditions<Row> = { readonly [Column in keyof Row]?: Row[Column] | readonly Row[Column][] };

/** Which rows of a table are wanted, all that is given must hold, and by which columns they are ordered. */
export interface RowsWanted<Row> {
  readonly where?: Conditions<Row>;
  /** A condition that names columns as the table does. */
  readonly and?: Statement;
  /** What stands behind JOIN; its columns have other names than those of the table. */
  readonly join?: Statement;
  readonly orderBy?: readonly (keyof Row & string)[];
  /** How many rows at most. */
  readonly first?: number;
}

/**
 * The rows of a table as TypeORM makes them, by one statement; by none where a list is empty. For what every request reads:
 * TypeORM's own way to them takes three times as long, most of it to write the statement anew each time.
 */
export async function selectRows<Row extends ObjectLiteral>(
  database: Reading,
  target: new () => Row,
  { where = {}, and, join, orderBy = [], first }: RowsWanted<Row> = {},
): Promise<Row[]> {
  const { columnOf, rowOf, select } = plainTable(database.getRepository(target).metadata);
  const wanted = Object.entries(where).filter(([, values]) => values !== undefined);
  if (wanted.some(([, values]) => Array.isArray(values) && values.length === 0)) return [];
  const conditions = wanted.map(([column, values]) => conditionOn(columnOf(column), values));
  if (and !== undefined) conditions.push(and);
  const parts = [
    { sql: select, parameters: [] },
    behind('JOIN', join),
    behind('WHERE', conditions.length === 0 ? undefined : allOf(conditions)),
    { sql: orderBy.length === 0 ? '' : ` ORDER BY ${orderBy.map(columnOf).join(', ')}`, parameters: [] },
    behind('LIMIT', first === undefined ? undefined : { sql: '?', parameters: [first] }),
  ];
  const sql = parts.map((part) => part.sql).join('');
  const raws = await database.query<ObjectLiteral[]>(
    sql,
    parts.flatMap(({ parameters }) => parameters),
  );
  return raws.map((raw) => rowOf(raw) as Row);
}

function conditionOn(column: string, wanted: unknown): Statement {
  if (wanted === null) return { sql: `${column} IS NULL`, parameters: [] };
  if (!Array.isArray(wanted)) return { sql: `${column} = ?`, parameters: [plainValue(wanted)] };
  return { sql: `${column} IN (${placesFor(wanted)})`, parameters: wanted };
}

function behind(keyword: string, statement: Statement | undefined): Statement {
  if (statement === undefined) return { sql: '', parameters: [] };
  return { ...statement, sql: ` ${keyword} ${statement.sql}` };
}
