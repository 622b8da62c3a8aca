/** The letters of French names that windows-1252 has and Latin-1 has not, and the bytes they have there. */
const letters: Readonly<Record<string, string>> = { œ: '\x9c', Œ: '\x8c', Ÿ: '\x9f', '’': '\x92' };

/** The text with characters whose Latin-1 bytes are those of windows-1252. */
export function inOneByteEach(text: string): string {
  return text.replace(/[œŒŸ’]/g, (letter) => letters[letter] ?? letter);
}
