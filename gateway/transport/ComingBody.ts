import { isUtf8 } from 'node:buffer';

/** From so many bytes on they become text while the rest comes. */
const PIECE_BYTES = 256 * 1024;

/** A byte of a character of UTF-8 that is not its first (RFC 3629, section 3): 10xxxxxx. */
const isInside = (byte: number): boolean => (byte & 0xc0) === 0x80;

/** The longest character. */
const MOST_OF_CHARACTER = 4;

/**
 * A body that comes in pieces, as text. A long one becomes text while it comes: the pieces as they come lie outside of the heap, where
 * the collection of garbage finds them late and gives the gaps between them back later still.
 */
export class ComingBody {
  #chunks: Buffer[] = [];
  #bytes = 0;
  #text = '';
  #isUtf8 = true;

  /** Takes a piece in, and says whether all so far can be UTF-8. */
  add(chunk: Buffer): boolean {
    this.#chunks.push(chunk);
    this.#bytes += chunk.length;
    if (this.#bytes >= PIECE_BYTES) this.#read();
    return this.#isUtf8;
  }

  /** The whole text; null where it is no UTF-8. */
  end(): string | null {
    const bytes = this.#taken();
    if (!this.#isUtf8 || !isUtf8(bytes)) return null;
    return this.#text + bytes.toString('utf8');
  }

  #read(): void {
    const bytes = this.#taken();
    const end = endOfWholeCharacters(bytes);
    const whole = bytes.subarray(0, end);
    this.#isUtf8 &&= isUtf8(whole);
    this.#text += whole.toString('utf8');
    // A copy: the rest of a piece would keep the whole of it.
    if (end < bytes.length) this.add(Buffer.from(bytes.subarray(end)));
  }

  #taken(): Buffer {
    const [first = Buffer.alloc(0), second] = this.#chunks;
    const bytes = second === undefined ? first : Buffer.concat(this.#chunks);
    this.#chunks = [];
    this.#bytes = 0;
    return bytes;
  }
}

/** Where the last character begins, of which more may come; the end where that can't be told. */
function endOfWholeCharacters(bytes: Buffer): number {
  let start = bytes.length - 1;
  while (start > bytes.length - MOST_OF_CHARACTER && isInside(bytes[start] ?? 0)) start -= 1;
  return isInside(bytes[start] ?? 0) ? bytes.length : start;
}
