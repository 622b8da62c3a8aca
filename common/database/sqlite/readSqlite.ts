import type { Database, Statement as Prepared } from 'better-sqlite3';
import { QueryFailedError, type DataSource, type ObjectLiteral } from 'typeorm';
import type { ReadDirectly } from '../ReadDirectly';
import type { Statement } from '../Statement';
import { inTurn } from './inTurn';
import { sqliteConnection } from './sqliteConnection';

/** A prepared statement that gives rows as lists, and the names of its columns. */
interface Reader {
  readonly statement: Prepared<unknown[], unknown[]>;
  readonly names: readonly string[];
}

/** Lists of keys make a text for each length: those asked longest ago make room. */
const MOST_KEPT = 200;
/** A long list is rarely as long again, and to prepare it costs little beside what it reads. */
const MOST_PARAMETERS = 256;

const kept = new WeakMap<Database, Map<string, Reader>>();

/**
 * Reads by statements that stay prepared. A database has one connection, so that a transaction's rows are seen as TypeORM would
 * see them; what listens to TypeORM's statements is told of these too. Each runs in the process itself, so that many take turns (`inTurn`).
 */
export const readSqlite: ReadDirectly = (database, statement) =>
  inTurn(() => read(database, statement), statement.parameters.length);

function read(database: DataSource, { sql, parameters }: Statement): ObjectLiteral[] {
  const values = parameters.map((value) => (typeof value === 'boolean' ? Number(value) : value));
  database.logger.logQuery(sql, values);
  try {
    const { statement, names } = prepared(sqliteConnection(database), sql, values.length);
    return statement.all(values).map((row) => namedRow(names, row));
  } catch (error) {
    // The driver throws errors of its own, which need not be instances of this realm's Error.
    const cause = error as Error;
    database.logger.logQueryError(cause, sql, values);
    throw new QueryFailedError(sql, values, cause);
  }
}

/** The driver's own way to objects sets each property from outside, which takes half as long again as the whole statement. */
function namedRow(names: readonly string[], values: readonly unknown[]): ObjectLiteral {
  const row: ObjectLiteral = {};
  for (let place = 0; place < names.length; place += 1) row[names[place] ?? ''] = values[place];
  return row;
}

function prepared(connection: Database, sql: string, parameters: number): Reader {
  const readers = readersOf(connection);
  const known = readers.get(sql);
  if (known !== undefined) {
    readers.delete(sql);
    readers.set(sql, known);
    return known;
  }
  const statement = connection.prepare<unknown[], unknown[]>(sql).raw();
  const reader = { statement, names: statement.columns().map(({ name }) => name) };
  if (parameters > MOST_PARAMETERS) return reader;
  readers.set(sql, reader);
  const [oldest] = readers.keys();
  if (readers.size > MOST_KEPT && oldest !== undefined) readers.delete(oldest);
  return reader;
}

function readersOf(connection: Database): Map<string, Reader> {
  const known = kept.get(connection);
  if (known !== undefined) return known;
  const readers = new Map<string, Reader>();
  kept.set(connection, readers);
  return readers;
}
