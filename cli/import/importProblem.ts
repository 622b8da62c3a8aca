import { databaseFault } from '../../common/database/databaseFault';
import { StartupError } from '../../common/errors/StartupError';
import { ImportError } from '../../common/import/ImportError';
import { codeOf } from '../preparation/preparationError';

const DISK_FULL =
  /^(?:SQLITE_FULL|ENOSPC|EDQUOT|ER_DISK_FULL|ER_RECORD_FILE_FULL|ER_TEMP_FILE_WRITE_FAILURE)/;

/** MariaDB says so of a file that it can't write, under the code of any other failure to; or that its own temporary table is corrupt. */
const NO_SPACE = /\(Errcode: 28\b|'126 "[^"]*"' for '#sql-temptable/;

/** What to tell of an error of a load: disk and locks by their codes, what is told already as it is, and the rest whole. */
export function importProblem(error: unknown): unknown {
  if (error instanceof StartupError) return error;
  const code = codeOf(error) ?? '';
  if (DISK_FULL.test(code) || NO_SPACE.test(String(error)) || isUnsorted(error))
    return new ImportError('IMPORT_DISK_FULL', { cause: error });
  if (code.startsWith('ER_LOCK_WAIT_TIMEOUT')) return new ImportError('IMPORT_LOCKED', { cause: error });
  if (/^(?:SQLITE_BUSY|SQLITE_LOCKED)/.test(code)) return new ImportError('IMPORT_BUSY', { cause: error });
  if (databaseFault(error) === 'DATABASE_UNAVAILABLE')
    return new ImportError('IMPORT_DATABASE_LOST', { cause: error });
  return error;
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
