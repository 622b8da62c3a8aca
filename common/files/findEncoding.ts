import { isUtf8 } from 'node:buffer';
import type { TextEncodingName } from './InputFile';

/** The byte order mark of UTF-8. */
export const UTF8_MARK = Buffer.from([0xef, 0xbb, 0xbf]);

const UTF16_MARKS = [Buffer.from([0xff, 0xfe]), Buffer.from([0xfe, 0xff])];
/** A character of UTF-8 has four bytes at most. */
const LONGEST_CHARACTER = 4;

/**
 * How a text is written, by its first bytes, of which the last may be a part of a character: UTF-8 where they are or
 * mostly are, else Windows-1252; null for UTF-16.
 */
export function findEncoding(head: Buffer): TextEncodingName | null {
  if (UTF16_MARKS.some((mark) => head.subarray(0, 2).equals(mark))) return null;
  if (head.subarray(0, 3).equals(UTF8_MARK)) return 'utf-8';
  return isUtf8(wholeCharacters(head)) || isDamagedUtf8(head) ? 'utf-8' : 'windows-1252';
}

function wholeCharacters(head: Buffer): Buffer {
  for (let back = 1; back < LONGEST_CHARACTER && back <= head.length; back++) {
    const byte = head[head.length - back] ?? 0;
    if (byte >= 0xc0) return head.subarray(0, head.length - back);
    if (byte < 0x80) break;
  }
  return head;
}

/**
 * UTF-8 with a byte that is wrong here and there: read as Windows-1252 every "é" would become "Ã©" in silence. What two
 * bytes of UTF-8 look like hardly occurs in a text in Windows-1252.
 */
function isDamagedUtf8(head: Buffer): boolean {
  const text = head.toString('latin1');
  const pairs = text.match(/[\xC3\xC5][\x80-\xBF]/g)?.length ?? 0;
  const high = text.match(/[\x80-\xFF]/g)?.length ?? 0;
  return pairs * 2 > high / 2;
}
