/** How files begin that are no text, with the name they go by. Source: the formats' own specifications. */
const SIGNATURES: readonly (readonly [bytes: string, kind: string])[] = [
  ['%PDF-', 'a PDF document'],
  ['\x89PNG', 'a picture'],
  ['\xFF\xD8\xFF', 'a picture'],
  ['GIF8', 'a picture'],
  ['\x7FELF', 'a program'],
  ['MZ\x90', 'a program'],
  ['SQLite format 3\0', 'an SQLite database'],
  ['\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1', 'a document of an older Office, such as .xls'],
  ['PK\x03\x04', 'an archive inside an archive'],
  ['\x1F\x8B', 'an archive inside an archive'],
  ['7z\xBC\xAF\x27\x1C', 'a .7z archive'],
  ['Rar!\x1A\x07', 'a .rar archive'],
  ['BZh', 'a .bz2 archive'],
  ['\xFD7zXZ\0', 'a .xz archive'],
  ['\x28\xB5\x2F\xFD', 'a .zst archive'],
  ['PAR1', 'a Parquet file'],
];

/** What the beginning of a file shows it to be, in a few words; null where it may be text. */
export function binaryKind(head: Buffer): string | null {
  const known = SIGNATURES.find(([bytes]) => head.toString('latin1', 0, bytes.length) === bytes);
  if (known !== undefined) return known[1];
  return head.includes(0) ? 'not text: it holds NUL bytes' : null;
}
