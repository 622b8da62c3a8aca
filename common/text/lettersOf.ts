/**
 * A name in lower case with blanks for hyphens, apostrophes and other signs, its accents kept: "Château-d'Œx" becomes
 * "château d oex". Names that give the same letters differ in case and signs only.
 */
export function lettersOf(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('ß', 'ss')
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
