/** Words that link the others in official names, folded ("lès" folds to "les"), and that people leave out or mix up. */
const linkingWords = new Set([
  'sur',
  'sous',
  'les',
  'lez',
  'en',
  'de',
  'du',
  'des',
  'd',
  'la',
  'le',
  'l',
  'et',
  'au',
  'aux',
]);

/** A folded name without its linking words; the name itself where it has no other words. */
export function withoutLinkingWords(folded: string): string {
  const words = folded.split(' ').filter((word) => !linkingWords.has(word));
  return words.length === 0 ? folded : words.join(' ');
}
