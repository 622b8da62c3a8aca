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
  if (!folded.includes(' ')) return folded;
  const words = folded.split(' ');
  const others = words.filter((word) => !linkingWords.has(word));
  return others.length === 0 || others.length === words.length ? folded : others.join(' ');
}
