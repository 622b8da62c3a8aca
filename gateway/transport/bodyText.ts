import { isUtf8 } from 'node:buffer';
import { promisify } from 'node:util';
import { brotliDecompress, unzip } from 'node:zlib';
import { InvalidResponseError } from './InvalidResponseError';

/** Largest answer of a subgraph, in bytes, as it comes and decompressed. */
export const MOST_ANSWER_BYTES = 8 * 1024 * 1024;

/** What an answer may be packed in: the names of `content-encoding` that we ask for (RFC 9110, section 8.4.1). */
export const ACCEPTED_ENCODINGS = 'gzip, deflate, br';

const unzipped = promisify(unzip);
const unbrotlied = promisify(brotliDecompress);

/** The text of a body. Throws InvalidResponseError where it can't be unpacked, is larger than 8 MB, or is no UTF-8. */
export async function bodyText(body: Buffer, encoding: string | undefined): Promise<string> {
  const bytes = encoding === undefined ? body : await unpacked(body, encoding);
  if (!isUtf8(bytes)) throw new InvalidResponseError('no UTF-8');
  return bytes.toString('utf8');
}

async function unpacked(body: Buffer, encoding: string): Promise<Buffer> {
  const bounded = { maxOutputLength: MOST_ANSWER_BYTES };
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
