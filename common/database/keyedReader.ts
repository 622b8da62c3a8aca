import type { DataSource, ObjectLiteral } from 'typeorm';
import { plainTable, type PlainTable } from './plainTable';
import { rowsOf, selectStatement, type Conditions } from './selectRows';
import type { Statement } from './Statement';

/** A table and the column that its rows are asked by. */
export interface KeyedTable<Row extends ObjectLiteral> {
  readonly target: new () => Row;
  readonly column: keyof Row & string;
  /** The column that orders the rows of one key. */
  readonly orderBy?: keyof Row & string;
  /** A condition that every row must meet. */
  readonly where?: Conditions<Row>;
}

type Keys = readonly (string | number)[];

/** A function that reads the rows with these keys, in order, by one statement. */
export function keyedReader<Row extends ObjectLiteral>(
  database: DataSource,
  { target, column, orderBy, where }: KeyedTable<Row>,
): (keys: Keys) => Promise<Row[]> {
  const order = orderBy === undefined ? [] : [orderBy];
  const table = (): PlainTable => plainTable(database.getMetadata(target));
  const statementFor = (keys: Keys): Statement | null => {
    const among = { ...where, [column]: keys } as Conditions<Row>;
    return selectStatement(table(), { where: among, orderBy: order });
  };
  let ofOne: Statement | null = null;
  /** Most ask for one key; a text that is the same each time is found among the prepared statements at once. */
  const statementForOne = (keys: Keys): Statement | null => {
    if (ofOne === null) return (ofOne = statementFor(keys));
    return { sql: ofOne.sql, parameters: [...ofOne.parameters.slice(0, -1), ...keys] };
  };
  return (keys) =>
    rowsOf<Row>(database, table(), keys.length === 1 ? statementForOne(keys) : statementFor(keys));
}
