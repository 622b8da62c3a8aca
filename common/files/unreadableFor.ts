import { systemCode } from './systemCode';

/** What the system's codes mean to whoever named a file. */
const REASONS: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'there is no such file'],
  ['ENOTDIR', 'there is no such file'],
  ['EISDIR', 'it is a folder'],
  ['EACCES', 'it may not be read by this user'],
  ['EPERM', 'it may not be read by this user'],
]);

/** Why a file can't be read, as the end of a sentence without its stop; the file itself is not named again. */
export function unreadableFor(error: unknown): string {
  const code = systemCode(error);
  return REASONS.get(code) ?? (code === '' ? String(error) : `the system says ${code}`);
}
