import { systemCode } from './systemCode';

/** What the codes of the system and of SQLite mean to whoever named a file that is to be written. */
const REASONS: ReadonlyMap<string, string> = new Map([
  ['ENOENT', "its folder is not there and can't be made"],
  ['ENOTDIR', 'a part of its path is a file, and no folder'],
  ['EISDIR', 'it is a folder'],
  ['EACCES', 'it, or its folder, may not be written by this user'],
  ['EPERM', 'it, or its folder, may not be written by this user'],
  ['EROFS', 'it lies on a disk that is read-only'],
  ['ENOSPC', 'the disk is full'],
  ['EDQUOT', 'this user may not store more on the disk'],
  ['SQLITE_CANTOPEN', 'no file can be made or opened beside it by this user'],
  ['SQLITE_FULL', 'the disk is full'],
  ['SQLITE_READONLY', 'a file beside it may not be written by this user'],
]);

/** Why a file can't be written, as the end of a sentence without its stop; the file itself is not named again. */
export function unwritableFor(error: unknown): string {
  const code = systemCode(error);
  // SQLite says more precisely what it was behind its code: SQLITE_CANTOPEN_ISDIR.
  const general = /^SQLITE_[A-Z]+/.exec(code)?.[0] ?? code;
  return REASONS.get(general) ?? (code === '' ? String(error) : `the system says ${code}`);
}
