import { ImportError } from '../import/ImportError';
import type { InputFile } from './InputFile';
import type { ReadOptions } from './ReadOptions';
import { readText } from './readText';

/** A line of a text file, without its end. */
export interface TextLine {
  /** 1 for the first. */
  readonly number: number;
  readonly text: string;
  /** True for the last line of a file where no end of line stands behind it: it may be cut. */
  readonly cut?: true;
}

const NEWLINE = 0x0a;
const RETURN = 0x0d;
const SPACE = 0x20;

/**
 * The lines of a text file, some thousand at a time; blank lines are counted in the numbers and left out. Throws
 * IMPORT_EMPTY_FILE where there is no other, and what `readText` throws.
 */
export async function* readLines(
  file: InputFile,
  options: ReadOptions = {},
): AsyncGenerator<readonly TextLine[]> {
  let number = 0;
  let found = false;
  for await (const piece of readText(file, options)) {
    const lines: TextLine[] = [];
    number = splitLines(piece, number, lines);
    if (lines.length === 0) continue;
    found = true;
    yield lines;
  }
  if (!found) throw new ImportError('IMPORT_EMPTY_FILE', { file: file.name });
}

/** Adds the lines of the piece and returns the number of the last. */
function splitLines(piece: Buffer, before: number, lines: TextLine[]): number {
  let number = before;
  for (let start = 0; start < piece.length;) {
    const newline = piece.indexOf(NEWLINE, start);
    const next = newline === -1 ? piece.length : newline + 1;
    let end = newline === -1 ? piece.length : newline;
    if (end > start && piece[end - 1] === RETURN) end -= 1;
    number += 1;
    // Each line is decoded alone: a part of a longer text would keep the whole of it in memory for as long as it is kept.
    if (end > start && !isBlank(piece, start, end)) {
      const text = piece.toString('utf8', start, end);
      lines.push(newline === -1 ? { number, text, cut: true } : { number, text });
    }
    start = next;
  }
  return number;
}

function isBlank(piece: Buffer, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    if ((piece[at] ?? 0) > SPACE) return false;
  }
  return true;
}
