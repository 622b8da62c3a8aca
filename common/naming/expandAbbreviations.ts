const abbreviations: Readonly<Record<string, string>> = {
  st: 'saint',
  ste: 'sainte',
  sts: 'saints',
  stes: 'saintes',
};

/** A name in lower case with St, Ste, Sts and Stes written out, wherever they stand: "bourg st andeol" has one inside. */
export function expandAbbreviations(letters: string): string {
  return letters
    .split(' ')
    .map((word) => abbreviations[word] ?? word)
    .join(' ');
}
