import { StartupError } from '../../common/errors/StartupError';
import { ImportError } from '../../common/import/ImportError';
import { codeOf, NO_ROOM } from '../preparation/preparationError';

const SERVER_FULL = /^ER_(?:DISK_FULL|RECORD_FILE_FULL|TEMP_FILE_WRITE_FAILURE)/;

/**
 * MariaDB, MySQL and their storage engines say so of a file that they can't write, under the code of any other failure to; or that a
 * temporary table of the server is corrupt.
 */
const NO_SPACE =
  /No space left on device|\b(?:Errcode:|OS errno|error) '?28\b|'126 "[^"]*"' for '#sql-temptable/;

/** A connection that broke, and numbers of MariaDB and MySQL: a server that shuts down, a connection that somebody has killed. */
const BROKEN_OFF = /^(?:ECONN|EPIPE|ETIMEDOUT|PROTOCOL_)/;
const ENDED: ReadonlySet<unknown> = new Set([1053, 1927]);

/** What to tell of an error of a load: disk and locks by their codes, what is told already as it is, and the rest whole. */
export function importProblem(error: unknown): unknown {
  if (error instanceof StartupError) return error;
  const code = codeOf(error) ?? '';
  if (isFull(code) || NO_SPACE.test(String(error)) || isUnsorted(error))
    return new ImportError('IMPORT_DISK_FULL', { cause: error });
  if (code.startsWith('ER_LOCK_WAIT_TIMEOUT')) return new ImportError('IMPORT_LOCKED', { cause: error });
  if (/^(?:SQLITE_BUSY|SQLITE_LOCKED)/.test(code)) return new ImportError('IMPORT_BUSY', { cause: error });
  if (isLost(error)) return new ImportError('IMPORT_DATABASE_LOST', { cause: error });
  return error;
}

function isFull(code: string): boolean {
  return NO_ROOM.test(code) || SERVER_FULL.test(code);
}

/** Whether the connection to a server was lost; one that the server refuses, as where it has too many, was none. */
function isLost(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = codeOf(error) ?? '';
  const { errno, fatal } = error as { errno?: unknown; fatal?: unknown };
  // mysql2 says "fatal" of every error that ends its connection.
  return BROKEN_OFF.test(code) || ENDED.has(errno) || (fatal === true && !code.startsWith('ER_'));
}

/**
 * Whether an index could not be made: where the very first block of what it is sorted in can't be written, MariaDB says that it is
 * corrupt. The table that it is made for was filled a moment ago.
 */
function isUnsorted(error: unknown): boolean {
  if (codeOf(error) !== 'ER_NOT_KEYFILE') return false;
  const { sql } = error as { sql?: unknown };
  return typeof sql === 'string' && sql.startsWith('ALTER TABLE');
}
