const BEYOND_ASCII = /[\u0080-\uffff]/;

/** Whether a text has no sign but those of ASCII: no accent, no ligature, as two names of three. */
export function isAscii(text: string): boolean {
  return !BEYOND_ASCII.test(text);
}
