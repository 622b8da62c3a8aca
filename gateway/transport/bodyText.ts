import { isUtf8 } from 'node:buffer';
import { promisify } from 'node:util';
import { brotliDecompress, unzip } from 'node:zlib';
import { MOST_ANSWER_BYTES } from '../../common/graphql/AnswerRoom';
import { holdsTooMany } from './holdsTooMany';
import { InvalidResponseError } from './InvalidResponseError';

/** What an answer may be packed in: the names of `content-encoding` that we ask for (RFC 9110, section 8.4.1). */
export const ACCEPTED_ENCODINGS = 'gzip, deflate, br';

/** A larger answer is taken in and unpacked while no other of its subgraph is: what is made of it takes many times its size in memory. */
export const LARGE_BYTES = 1024 * 1024;

/** The same where much is held of answers that have not come whole. */
export const LARGE_AMONG_MANY = 64 * 1024;

/** Why a body is refused that is none. */
export const NO_UTF8 = 'no UTF-8';

const unzipped = promisify(unzip);
const unbrotlied = promisify(brotliDecompress);

/** How a body came that is packed. */
export interface Packing {
  /** Its `content-encoding`. */
  readonly encoding: string;
  /** Takes the place of large answers, where it turns out to be one; rejects where nobody wants it any more. Null: it has the place. */
  readonly takeTurn: (() => Promise<void>) | null;
}

/**
 * The text of a packed body. Throws InvalidResponseError where it can't be unpacked, is larger than 8 MB, is no UTF-8, or has too many
 * values; and what `takeTurn` rejects with.
 */
export async function unpackedText(body: Buffer, { encoding, takeTurn }: Packing): Promise<string> {
  const bytes = await unpackedInTurn(body, encoding, takeTurn);
  return checkedText(isUtf8(bytes) ? bytes.toString('utf8') : null);
}

/** The text of a body, null for what is no UTF-8. Throws InvalidResponseError for that, and where it has too many values. */
export function checkedText(text: string | null): string {
  if (text === null) throw new InvalidResponseError(NO_UTF8);
  if (holdsTooMany(text)) throw new InvalidResponseError('too many values');
  return text;
}

async function unpackedInTurn(
  body: Buffer,
  encoding: string,
  takeTurn: Packing['takeTurn'],
): Promise<Buffer> {
  if (takeTurn !== null) {
    try {
      return await unpacked(body, encoding, LARGE_BYTES);
    } catch (error) {
      if (!isTooLarge(error)) throw error;
    }
    await takeTurn();
  }
  return unpacked(body, encoding, MOST_ANSWER_BYTES);
}

function isTooLarge(error: unknown): boolean {
  return (
    error instanceof InvalidResponseError &&
    (error.cause as { code?: unknown } | undefined)?.code === 'ERR_BUFFER_TOO_LARGE'
  );
}

async function unpacked(body: Buffer, encoding: string, maxOutputLength: number): Promise<Buffer> {
  const bounded = { maxOutputLength };
  try {
    switch (encoding.toLowerCase()) {
      case 'identity':
        return body;
      case 'gzip':
      case 'x-gzip':
      case 'deflate':
        return await unzipped(body, bounded);
      case 'br':
        return await unbrotlied(body, bounded);
    }
  } catch (cause) {
    throw new InvalidResponseError(`The body is not what ${encoding} packs, or too large`, { cause });
  }
  throw new InvalidResponseError(`unknown content-encoding ${encoding}`);
}
