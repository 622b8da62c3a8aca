import type { Database, Statement as Prepared } from 'better-sqlite3';
import { QueryFailedError, type DataSource, type ObjectLiteral } from 'typeorm';
import type { ReadDirectly } from '../ReadDirectly';
import type { Statement } from '../Statement';
import { inTurn } from './inTurn';
import { sqliteConnection } from './sqliteConnection';

type Reader = Prepared<unknown[], ObjectLiteral>;

/** Lists of keys make a text for each length: those asked longest ago make room. */
const MOST_KEPT = 200;
/** A long list is rarely as long again, and to prepare it costs little beside what it reads. */
const MOST_PARAMETERS = 256;

const kept = new WeakMap<Database, Map<string, Reader>>();

/**
 * Reads by statements that stay prepared. A database has one connection, so that a transaction's rows are seen as TypeORM would
 * see them; what listens to TypeORM's statements is told of these too. Each runs in the process itself, so that many take turns (`inTurn`).
 */
export const readSqlite: ReadDirectly = (database, statement) => inTurn(() => read(database, statement));

function read(database: DataSource, { sql, parameters }: Statement): ObjectLiteral[] {
  const values = parameters.map((value) => (typeof value === 'boolean' ? Number(value) : value));
  database.logger.logQuery(sql, values);
  try {
    return prepared(sqliteConnection(database), sql, values.length).all(values);
  } catch (error) {
    const cause = error instanceof Error ? error : new Error(String(error));
    database.logger.logQueryError(cause, sql, values);
    throw new QueryFailedError(sql, values, cause);
  }
}

function prepared(connection: Database, sql: string, parameters: number): Reader {
  const readers = readersOf(connection);
  const known = readers.get(sql);
  if (known !== undefined) {
    readers.delete(sql);
    readers.set(sql, known);
    return known;
  }
  const reader: Reader = connection.prepare(sql);
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
