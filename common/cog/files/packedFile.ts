import { gunzipSync, gzipSync } from 'node:zlib';
import { fingerprintOf } from '../../datasets/fingerprintOf';
import type { ReferenceFilePartRow } from './ReferenceFilePartRow';
import { referenceFileId, type ReferenceFile } from './ReferenceFile';
import type { FileMark } from './ReferenceFiles';

/** MariaDB's blob holds 65 535 bytes. */
const MOST_BYTES_PER_PART = 60_000;

/** A file as it is kept. */
export interface PackedFile {
  readonly mark: FileMark;
  readonly parts: readonly ReferenceFilePartRow[];
}

/** The file as compressed pieces, with a fingerprint over what it says. */
export function packFile(file: ReferenceFile): PackedFile {
  const fileId = referenceFileId(file);
  const text = JSON.stringify(file);
  const bytes = gzipSync(text);
  const parts = Array.from({ length: Math.ceil(bytes.length / MOST_BYTES_PER_PART) }, (_, part) => ({
    fileId,
    part,
    content: bytes.subarray(part * MOST_BYTES_PER_PART, (part + 1) * MOST_BYTES_PER_PART),
  }));
  return { mark: { id: fileId, fingerprint: fingerprintOf({ texts: [text] }) }, parts };
}

/** The file that the pieces, in their order, are of. */
export function unpackFile(parts: readonly ReferenceFilePartRow[]): ReferenceFile {
  const bytes = Buffer.concat(parts.map(({ content }) => content));
  return JSON.parse(gunzipSync(bytes).toString('utf8')) as ReferenceFile;
}
