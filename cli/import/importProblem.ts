import { StartupError } from '../../common/errors/StartupError';
import { ImportError } from '../../common/import/ImportError';
import { codeOf } from '../preparation/preparationError';

const DISK_FULL = /^(?:SQLITE_FULL|ENOSPC|EDQUOT|ER_DISK_FULL|ER_RECORD_FILE_FULL)/;

/** MariaDB says so of a file that it can't write, under the code of any other failure to. */
const NO_SPACE = /\(Errcode: 28\b/;

/** What to tell of an error of a load: disk and locks by their codes, what is told already as it is, and the rest whole. */
export function importProblem(error: unknown): unknown {
  if (error instanceof StartupError) return error;
  const code = codeOf(error) ?? '';
  if (DISK_FULL.test(code) || NO_SPACE.test(String(error)))
    return new ImportError('IMPORT_DISK_FULL', { cause: error });
  if (code.startsWith('ER_LOCK_WAIT_TIMEOUT')) return new ImportError('IMPORT_LOCKED', { cause: error });
  if (/^(?:SQLITE_BUSY|SQLITE_LOCKED)/.test(code)) return new ImportError('IMPORT_BUSY', { cause: error });
  return error;
}
