import type { DataSource, EntityMetadata, ObjectLiteral } from 'typeorm';
import { filledRow, fillOf } from './filledRow';
import { placesFor } from './placesFor';
import { readRows } from './readRows';

/** Two tables that are read together, and the column of each by which they are: the key of the other table. */
export interface PairedTables<Row extends ObjectLiteral, Other extends ObjectLiteral> {
  readonly target: new () => Row;
  readonly column: keyof Row & string;
  readonly orderBy: keyof Row & string;
  readonly other: new () => Other;
  readonly otherKey: keyof Other & string;
}

/** A row, and that of the other table with the same key; null where there is none. */
export interface Pair<Row, Other> {
  readonly row: Row;
  readonly other: Other | null;
}

/** A function that gives the rows with these keys, in order, each with that of the other table, by one statement. */
export function pairReader<Row extends ObjectLiteral, Other extends ObjectLiteral>(
  database: DataSource,
  { target, column, orderBy, other, otherKey }: PairedTables<Row, Other>,
): (keys: readonly string[]) => Promise<Pair<Row, Other>[]> {
  const one = columnsUnder(database.getMetadata(target), 'one');
  const two = columnsUnder(database.getMetadata(other), 'two');
  const sql = `SELECT ${[...one.selected, ...two.selected].join(', ')} FROM ${one.table}
    LEFT JOIN ${two.table} ON ${two.columnOf(otherKey)} = ${one.columnOf(column)}
    WHERE ${one.columnOf(column)} IN `;
  const order = ` ORDER BY ${one.columnOf(orderBy)}`;
  return async (keys) => {
    if (keys.length === 0) return [];
    const statement = { sql: `${sql}(${placesFor(keys)})${order}`, parameters: keys };
    const raws = await readRows<ObjectLiteral>(database, statement);
    return raws.map((raw) => ({
      row: one.rowOf(raw) as Row,
      other: raw[two.nameOf(otherKey)] === null ? null : (two.rowOf(raw) as Other),
    }));
  };
}

/** The columns of a table under another name, each named so that those of two tables differ. */
function columnsUnder({ columns, target, tableName, dataSource }: EntityMetadata, alias: string) {
  const quoted = (name: string): string => dataSource.driver.escape(name);
  const names = new Map(columns.map(({ propertyPath, databaseName }) => [propertyPath, databaseName]));
  const nameOf = (property: string): string => `${alias}_${names.get(property) ?? ''}`;
  const columnOf = (property: string): string => `${alias}.${quoted(names.get(property) ?? '')}`;
  const fills = columns.map((column) => fillOf(column, nameOf(column.propertyPath)));
  const Made = target as new () => Record<string, unknown>;
  return {
    table: `${quoted(tableName)} ${alias}`,
    selected: [...names.keys()].map((property) => `${columnOf(property)} AS ${nameOf(property)}`),
    nameOf,
    columnOf,
    rowOf: (raw: ObjectLiteral): ObjectLiteral => filledRow(fills, raw, new Made()),
  };
}
