const SIGNS = /[^\p{Letter}\p{Number}]+/gu;
const ACCENTS = /\p{Mark}/gu;

/** Text for comparison: lower case, without accents, ligatures opened, words one blank apart. */
export function foldText(text: string): string {
  const plain = text.normalize('NFKD').replace(ACCENTS, '').toLowerCase();
  return plain.replace(/œ/gu, 'oe').replace(/æ/gu, 'ae').replace(SIGNS, ' ').trim();
}
