import Database from 'better-sqlite3';
import { StartupError } from '../../common/errors/StartupError';
import { systemCode } from '../../common/files/systemCode';

const LONGEST_WAIT_MS = 10_000;

/**
 * Does the work while no other command changes the same file of keys. The lock is one of SQLite on a file beside it, which the system
 * gives back when a process ends, however it ends. Throws a StartupError after ten seconds.
 */
export function withKeysLock<Result>(file: string, work: () => Result): Result {
  const lock = new Database(`${file}.lock`, { timeout: LONGEST_WAIT_MS });
  try {
    take(lock, file);
    return work();
  } finally {
    lock.close();
  }
}

function take(lock: Database.Database, file: string): void {
  try {
    lock.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    if (!systemCode(error).startsWith('SQLITE_BUSY')) throw error;
    throw new StartupError(`Another command has been changing ${file} for ten seconds: try again.`);
  }
}
