import { DatabaseFaultError, type DatabaseFault } from './DatabaseFaultError';

/** Numbers of MariaDB and MySQL: lock wait, max_statement_time, max_execution_time. */
const TOO_LATE: ReadonlySet<unknown> = new Set([1205, 1969, 3024]);

/** Too many connections (of all, of the user), a shutdown, a statement or a connection that somebody has killed, a full disk. */
const NOT_NOW: ReadonlySet<unknown> = new Set([1021, 1040, 1053, 1203, 1226, 1317, 1927]);

/** Failures of the way to a server. */
const UNREACHED = /^(?:ECONN|EPIPE|ETIMEDOUT|E(?:HOST|NET)UNREACH|ENOTFOUND|EAI_AGAIN|PROTOCOL_)/;

/** SQLite's result codes, extended ones included: a lock that somebody holds, and a file that can't be read. */
const SQLITE_HELD = /^SQLITE_(?:BUSY|LOCKED)/;
const SQLITE_UNREADABLE = /^SQLITE_(?:IOERR|CANTOPEN|CORRUPT|NOTADB|FULL)/;

/** How deep TypeORM and others wrap what the driver has said. */
const DEEPEST = 4;

/** What is wrong with the database where an error says so; null for any other error, as for a statement that is not right. */
export function databaseFault(error: unknown): DatabaseFault | null {
  let each = error;
  for (let depth = 0; depth < DEEPEST && each instanceof Error; depth += 1) {
    const fault = each instanceof DatabaseFaultError ? each.fault : faultOf(each);
    if (fault !== null) return fault;
    each = 'driverError' in each && each.driverError !== each ? each.driverError : each.cause;
  }
  return null;
}

function faultOf(error: Error): DatabaseFault | null {
  const { errno, code, fatal } = error as { errno?: unknown; code?: unknown; fatal?: unknown };
  const name = typeof code === 'string' ? code : '';
  if (TOO_LATE.has(errno) || SQLITE_HELD.test(name)) return 'DATABASE_TIMEOUT';
  if (NOT_NOW.has(errno) || UNREACHED.test(name) || SQLITE_UNREADABLE.test(name))
    return 'DATABASE_UNAVAILABLE';
  // mysql2 says so of every error that ends its connection.
  return fatal === true ? 'DATABASE_UNAVAILABLE' : null;
}
