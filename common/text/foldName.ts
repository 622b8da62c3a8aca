import { isAscii } from './isAscii';

/**
 * A name without case, accents, ligatures, hyphens and apostrophes: "L'Haÿ-les-Roses" becomes "l hay les roses". Names
 * that fold alike are the same name written differently; within a department folded official names are unique.
 */
export function foldName(name: string): string {
  const lower = name.toLowerCase();
  const plain = isAscii(lower) ? lower : withoutMarks(lower);
  return plain.replace(/[^a-z0-9]+/g, ' ').trim();
}

function withoutMarks(lower: string): string {
  return lower
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/\p{M}+/gu, '');
}
