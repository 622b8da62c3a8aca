const HIDDEN = 'REDACTED';

/** What secrets look like in the text of an error: keys of ours, tokens (JWT), the header of either, passwords in addresses. */
const SECRETS: readonly (readonly [RegExp, string])[] = [
  [/mlg_[\w-]{20,}|eyJ[\w-]{8,}\.[\w-]+\.[\w-]*/g, HIDDEN],
  [/(authorization["']?\s*[:=,]\s*["']?)(?:(?:Bearer|Basic)\s+)?[^\s"',}]+/gi, `$1${HIDDEN}`],
  [/\b(Bearer\s+)[\w.~+/=-]+/g, `$1${HIDDEN}`],
  [/(\w:\/\/[^\s/:@]*:)[^\s/@]+@/g, `$1${HIDDEN}@`],
];

/** A text for the log with all that may be a secret replaced. */
export function withoutSecrets(text: string): string {
  return SECRETS.reduce((shown, [secret, replacement]) => shown.replace(secret, replacement), text);
}
