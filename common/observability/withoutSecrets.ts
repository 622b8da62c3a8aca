/** Stands where a secret stood. */
export const HIDDEN = 'REDACTED';

/** A key of ours, or a token (JWT), wherever it stands. */
export const KEY_OR_TOKEN = /mlg_[\w-]{20,}|eyJ[\w-]{8,}\.[\w-]+\.[\w-]*/g;

/** What secrets look like in the text of an error: keys of ours, tokens (JWT), the header of either, passwords in addresses. */
const SECRETS: readonly (readonly [RegExp, string])[] = [
  [KEY_OR_TOKEN, HIDDEN],
  [/(authorization["']?\s*[:=,]\s*["']?)(?:(?:Bearer|Basic)\s+)?[^\s"',}]+/gi, `$1${HIDDEN}`],
  [/\b(Bearer\s+)[\w.~+/=-]+/g, `$1${HIDDEN}`],
  [/(\w:\/\/[^\s/:@]*:)[^\s/@]+@/g, `$1${HIDDEN}@`],
];

/** A text for the log with all that may be a secret replaced. */
export function withoutSecrets(text: string): string {
  return SECRETS.reduce((shown, [secret, replacement]) => shown.replace(secret, replacement), text);
}
