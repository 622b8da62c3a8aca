import { isUtf8 } from 'node:buffer';
import { ImportError, type ImportPlace } from '../import/ImportError';
import { binaryKind } from './binaryKind';
import { CarriedText } from './CarriedText';
import { decodeWindows1252 } from './decodeWindows1252';
import { findEncoding, UTF8_MARK } from './findEncoding';
import type { InputFile, TextEncodingName } from './InputFile';
import { openBytes } from './openBytes';
import type { ReadOptions } from './ReadOptions';

const NEWLINE = 0x0a;
/** How much of a text is looked at to find its encoding. */
const HEAD_BYTES = 256 * 1024;
/** No row of the field comes near; a file without line ends would fill the memory. */
const LONGEST_LINE = 1024 * 1024;

/**
 * A text file in UTF-8 without byte order mark, checked, in pieces that end where lines end; each holds only until the next
 * is asked for. Throws IMPORT_EMPTY_FILE, IMPORT_BINARY_FILE and IMPORT_WRONG_ENCODING, never a replacement character, and
 * what `openBytes` throws.
 */
export async function* readText(file: InputFile, options: ReadOptions = {}): AsyncGenerator<Buffer> {
  const bytes = openBytes(file, options);
  try {
    const head = await readHead(bytes);
    const encoding = encodingOf(head, file, options);
    const marked = head.subarray(0, UTF8_MARK.length).equals(UTF8_MARK);
    let offset = marked ? UTF8_MARK.length : 0;
    for await (const piece of wholeLines(head.subarray(offset), bytes)) {
      const wrong = problemOf(piece, encoding);
      if (wrong !== null) {
        const place = await placeOf(file, options, offset + wrong.at);
        throw new ImportError(wrong.code, { ...place, hint: wrong.hint });
      }
      offset += piece.length;
      yield encoding === 'utf-8' ? piece : Buffer.from(decodeWindows1252(piece));
    }
  } finally {
    await bytes.return(undefined);
  }
}

async function readHead(bytes: AsyncGenerator<Buffer>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for (let size = 0; size < HEAD_BYTES;) {
    const next = await bytes.next();
    if (next.done === true) break;
    chunks.push(Buffer.from(next.value));
    size += next.value.length;
  }
  return Buffer.concat(chunks);
}

/** As the file's mark says, else the command line, else the dataset, else as its beginning looks. */
function encodingOf(head: Buffer, file: InputFile, options: ReadOptions): TextEncodingName {
  const refuse = (code: ImportError['code'], hint: string): ImportError =>
    new ImportError(code, { file: file.name, hint });
  if (head.length === 0) throw refuse('IMPORT_EMPTY_FILE', 'It has no byte of text.');
  const found = findEncoding(head);
  if (found === null) throw refuse('IMPORT_WRONG_ENCODING', 'It is written in UTF-16.');
  const kind = binaryKind(head);
  if (kind !== null) throw refuse('IMPORT_BINARY_FILE', `It is ${kind}.`);
  if (head.subarray(0, UTF8_MARK.length).equals(UTF8_MARK)) return 'utf-8';
  return file.encoding ?? options.encoding ?? found;
}

/** Pieces of whole lines; a piece without an end of line, but for the last, is longer than a line may be. */
async function* wholeLines(head: Buffer, rest: AsyncGenerator<Buffer>): AsyncGenerator<Buffer> {
  const text = new CarriedText(head);
  for (let more = true; more;) {
    const { bytes } = text;
    const end = bytes.lastIndexOf(NEWLINE) + 1;
    const first = end === 0 ? bytes.length : bytes.indexOf(NEWLINE);
    if (first > LONGEST_LINE) {
      yield bytes.subarray(0, LONGEST_LINE + 1);
      return;
    }
    if (end > 0) yield bytes.subarray(0, end);
    const next = await rest.next();
    more = next.done !== true;
    text.goOn(end, next.done === true ? null : next.value);
  }
  if (text.bytes.length > 0) yield text.bytes;
}

interface Problem {
  readonly code: ImportError['code'];
  readonly hint: string;
  /** Bytes from the beginning of the piece. */
  readonly at: number;
}

function problemOf(piece: Buffer, encoding: TextEncodingName): Problem | null {
  const nul = piece.indexOf(0);
  if (nul !== -1) return { code: 'IMPORT_BINARY_FILE', hint: 'A NUL byte stands there.', at: nul };
  if (piece.length > LONGEST_LINE && piece.indexOf(NEWLINE) === -1) {
    return { code: 'IMPORT_BINARY_FILE', hint: 'That line is longer than a megabyte.', at: 0 };
  }
  if (encoding === 'windows-1252' || isUtf8(piece)) return null;
  const hint =
    'Its text is taken for UTF-8 and has bytes there that are not; --encoding windows-1252 reads those.';
  return { code: 'IMPORT_WRONG_ENCODING', hint, at: firstBrokenLine(piece) };
}

function firstBrokenLine(piece: Buffer): number {
  for (let start = 0; ;) {
    const end = piece.indexOf(NEWLINE, start);
    if (end === -1 || !isUtf8(piece.subarray(start, end))) return start;
    start = end + 1;
  }
}

/** The line at an offset of the plain bytes, by reading them again: lines are not counted while all is well. */
async function placeOf(file: InputFile, options: ReadOptions, offset: number): Promise<ImportPlace> {
  let line = 1;
  let left = offset;
  for await (const chunk of openBytes({ ...file, onBytes: () => undefined }, options)) {
    const before = chunk.subarray(0, left);
    for (let at = before.indexOf(NEWLINE); at !== -1; at = before.indexOf(NEWLINE, at + 1)) line += 1;
    left -= before.length;
    if (left === 0) break;
  }
  return { file: file.name, line };
}
