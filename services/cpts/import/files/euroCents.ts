/** Thousands set apart by blanks (also those that do not break) or not at all; a comma or a point before the decimals. */
const EUROS =
  /^(\d{1,3}(?:[ \u00A0\u202F]\d{3})+|\d+)(?:[.,](\d{1,2}))?(?:[ \u00A0\u202F]*(?:€|euros?|EUR))?$/i;

/**
 * Whole cents of an amount as French or plain texts write it: "1 234,5", "1234.50 €". Null for any other text, for more than
 * two decimals, for zero, and for amounts whose cents a number cannot hold exactly.
 */
export function euroCents(text: string): number | null {
  const match = EUROS.exec(text.trim());
  if (match === null) return null;
  const [, whole = '', decimals = ''] = match;
  const cents = Number(whole.replace(/\D/g, '') + decimals.padEnd(2, '0'));
  return Number.isSafeInteger(cents) && cents > 0 ? cents : null;
}
