/** Stands where a secret may stand. */
export const HIDDEN = '••••';

/** A comma that begins another address, or its name; any other may stand in a password that was not escaped. */
const NEXT = String.raw`,\s*(?:[\w.-]+=)?[\w+.-]+:\/\/`;

const USER = new RegExp(String.raw`:\/\/(?:(?!${NEXT}).)*@`, 'gs');
const QUERY = new RegExp(String.raw`(:\/\/(?:(?!${NEXT})[^?#])*\?)(?:(?!${NEXT})[^#])+`, 'g');

/**
 * A text, such as addresses between commas, with what may be secret in its addresses hidden: user and password (RFC 3986, section 3.2.1),
 * up to the last "@", since a password may have one that was not escaped, and the query, where tokens are sent.
 */
export function withoutCredentials(text: string): string {
  return text.replace(USER, `://${HIDDEN}@`).replace(QUERY, `$1${HIDDEN}`);
}
