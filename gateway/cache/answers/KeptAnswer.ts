import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { SubgraphNames } from '../versions/DatasetVersions';
import type { Ticket } from './Question';

/** How the bytes of a body are coded (RFC 9110, 8.4.1). */
export type Encoding = 'identity' | 'gzip' | 'br';

/** Below a kilobyte compression takes more than it gives. */
const LEAST_COMPRESSED = 1_024;
/** Once made a body is sent many times; higher qualities of Brotli take many times as long for a few per cent. */
const BROTLI_QUALITY = 5;
/** What an entry takes beside its bytes: objects, keys, heads. */
const OVERHEAD = 1_000;
const TAG_LENGTH = 22;

/** An answer as bytes, under the versions that it was made of. It never changes, and its body is plain or compressed. */
export class KeptAnswer {
  readonly subgraphs: SubgraphNames;
  readonly versions: string;
  readonly isPrivate: boolean;
  /** Weak: the same for all codings of the same body (RFC 9110, 8.8.3). */
  readonly etag: string;
  readonly bodies: Readonly<Partial<Record<Encoding, Buffer>>> & { readonly identity: Buffer };

  constructor(ticket: Pick<Ticket, 'subgraphs' | 'versions' | 'isPrivate'>, bodies: KeptAnswer['bodies']) {
    this.subgraphs = ticket.subgraphs;
    this.versions = ticket.versions;
    this.isPrivate = ticket.isPrivate;
    this.bodies = bodies;
    this.etag = etagOf(bodies.identity);
  }

  /** Bytes in memory. */
  get size(): number {
    const { identity, gzip: zipped, br } = this.bodies;
    return OVERHEAD + identity.byteLength + (zipped?.byteLength ?? 0) + (br?.byteLength ?? 0);
  }

  /** Whether the coding is worth making. */
  wants(encoding: Encoding): boolean {
    return this.bodies[encoding] === undefined && this.bodies.identity.byteLength >= LEAST_COMPRESSED;
  }

  /** The same answer with the body in one more coding; made off the main thread. */
  async with(encoding: Exclude<Encoding, 'identity'>): Promise<KeptAnswer> {
    const body = await compressed[encoding](this.bodies.identity);
    return new KeptAnswer(this, { ...this.bodies, [encoding]: body });
  }
}

/** The entity tag of a body. */
export function etagOf(body: Buffer | string): string {
  return `W/"${createHash('sha256').update(body).digest('base64url').slice(0, TAG_LENGTH)}"`;
}

const gzipped = promisify(gzip);
const brotlied = promisify(brotliCompress);
const compressed = {
  gzip: (body: Buffer): Promise<Buffer> => gzipped(body),
  br: (body: Buffer): Promise<Buffer> =>
    brotlied(body, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY,
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_SIZE_HINT]: body.byteLength,
      },
    }),
};
