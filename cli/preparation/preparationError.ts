import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { StartupError } from '../../common/errors/StartupError';

const UNWRITABLE =
  /^(?:SQLITE_(?:READONLY|CANTOPEN|PERM)|EACCES|EPERM|EROFS|ENOENT|ENOTDIR|EEXIST|ENAMETOOLONG)/;

/** A file of the system, or one of SQLite's own beside the database, for which there is no room. */
export const NO_ROOM = /^(?:SQLITE_FULL|SQLITE_IOERR_SHMSIZE|ENOSPC|EDQUOT)/;

const HALF_MADE = /\bno such (?:table|column)\b|\b(?:table|index) \S+ already exists\b/;

/** The code of an error of the system or of a database: ENOSPC, SQLITE_BUSY, ER_DUP_ENTRY; undefined where it has none. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

/**
 * What to throw when an embedded database can't be prepared or opened: a StartupError with the way out where the disk, its
 * rights, another program or a damaged file is the reason; the error itself, stack and all, where the fault is ours.
 */
export function preparationError(file: string, error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof StartupError) return error;
  const code = codeOf(error) ?? '';
  if (/^SQLITE_(?:BUSY|LOCKED)/.test(code)) return new StartupError(busy(file));
  if (/^SQLITE_(?:NOTADB|CORRUPT)/.test(code) || HALF_MADE.test(error.message)) {
    return new StartupError(damaged(file, error));
  }
  if (!code.startsWith('SQLITE_') && !isOfFolder(dirname(file), error)) return error;
  if (NO_ROOM.test(code)) return new StartupError(full(file));
  return UNWRITABLE.test(code) ? new StartupError(unwritable(file, code)) : error;
}

/** Whether an error of the file system speaks of the data folder; files that a dataset reads are another matter. */
function isOfFolder(folder: string, error: Error): boolean {
  return 'path' in error && typeof error.path === 'string' && error.path.startsWith(folder);
}

function busy(file: string): string {
  return `The database ${file} is being prepared by another program: wait until it is done, then start again.`;
}

function damaged(file: string, { message }: Error): string {
  return `The database ${file} is damaged or half prepared (${message}): delete it and start again, it is made anew in a minute; files that you imported have to be imported again.`;
}

function full(file: string): string {
  return `The disk that holds ${dirname(file)} is full: free some space, or name another folder in MAILLAGE_DATA_DIR.`;
}

function unwritable(file: string, code: string): string {
  if (code === 'EEXIST') return `${dirname(file)} is a file: name a folder in MAILLAGE_DATA_DIR.`;
  return existsSync(file)
    ? `The database ${file} can't be read and written (${code}): change the rights of the file and its folder, or name another folder in MAILLAGE_DATA_DIR.`
    : `The folder ${dirname(file)} can't be written (${code}): name another in MAILLAGE_DATA_DIR.`;
}
