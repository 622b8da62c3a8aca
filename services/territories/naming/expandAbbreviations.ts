const abbreviations: Readonly<Record<string, string>> = {
  st: 'saint',
  ste: 'sainte',
  sts: 'saints',
  stes: 'saintes',
};

/** A folded name with St, Ste, Sts and Stes written out, wherever they stand: "bourg st andeol" has one inside. */
export function expandAbbreviations(folded: string): string {
  return folded
    .split(' ')
    .map((word) => abbreviations[word] ?? word)
    .join(' ');
}
