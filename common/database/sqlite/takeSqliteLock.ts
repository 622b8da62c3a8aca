import { closeSync, openSync, rmSync, statSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import Database from 'better-sqlite3';
import type { ReleaseLock, TakeLock } from '../TakeLock';

const MS_BETWEEN_TRIES = 100;
const nothingToRelease: ReleaseLock = () => Promise.resolve();

/**
 * A lock on a file beside the database, held by SQLite as it locks any database: the system gives it back when the process
 * ends. A database in memory has no other process.
 */
export const takeSqliteLock: TakeLock = async (database, name, waitSeconds) => {
  const file = String(database.options.database);
  if (file === ':memory:') return nothingToRelease;
  const lock = `${file}.${name.replace(/\W+/g, '-')}.lock`;
  const deadline = Date.now() + waitSeconds * 1000;
  for (;;) {
    const release = tryToTake(lock);
    if (release !== null || Date.now() >= deadline) return release;
    await pause(MS_BETWEEN_TRIES);
  }
};

function tryToTake(lock: string): ReleaseLock | null {
  const before = identityOf(lock) ?? made(lock);
  const holder = new Database(lock, { timeout: 0 });
  // The one before may have taken the file away between our look and our lock: then ours keeps nobody out.
  if (isLocked(holder) && identityOf(lock) === before) {
    return () => {
      rmSync(lock, { force: true });
      holder.close();
      return Promise.resolve();
    };
  }
  holder.close();
  return null;
}

function isLocked(holder: Database.Database): boolean {
  try {
    holder.exec('BEGIN EXCLUSIVE');
    return true;
  } catch (error) {
    if (isBusy(error)) return false;
    holder.close();
    throw error;
  }
}

function isBusy(error: unknown): boolean {
  const hasCode = typeof error === 'object' && error !== null && 'code' in error;
  return hasCode && String(error.code).startsWith('SQLITE_BUSY');
}

function made(lock: string): string | null {
  closeSync(openSync(lock, 'a'));
  return identityOf(lock);
}

/** Which file bears the name: numbers of files are given anew, but not within the same nanosecond. */
function identityOf(lock: string): string | null {
  const stats = statSync(lock, { bigint: true, throwIfNoEntry: false });
  return stats === undefined ? null : `${stats.ino} ${stats.birthtimeNs}`;
}
