/** Stands where a secret may stand. */
export const HIDDEN = '••••';

/**
 * A text, such as addresses between commas, with what may be secret in its addresses hidden: user and password (RFC 3986, section 3.2.1),
 * up to the last "@", since a password may have one that was not escaped, and the query, where tokens are sent.
 */
export function withoutCredentials(text: string): string {
  return text
    .replace(/:\/\/[^\s,]*@/g, `://${HIDDEN}@`)
    .replace(/(:\/\/[^\s,?#]*\?)[^\s,#]+/g, `$1${HIDDEN}`);
}
