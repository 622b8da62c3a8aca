/** The code of an error of the system or of SQLite, as in "ENOENT"; null for any other. */
export function systemCode(error: unknown): string | null {
  const hasCode = typeof error === 'object' && error !== null && 'code' in error;
  return hasCode && typeof error.code === 'string' ? error.code : null;
}
