/** The code of an error of the system or of a library, "ENOENT"; '' where it has none. */
export function systemCode(cause: unknown): string {
  return typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : '';
}
