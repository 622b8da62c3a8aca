import { createReadStream, type ReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { pipeline, type Transform } from 'node:stream';
import { crc32, createGunzip, createInflateRaw } from 'node:zlib';
import { ImportError } from '../import/ImportError';
import { findZipEntry, type ZipEntry } from './findZipEntry';
import type { InputFile } from './InputFile';
import type { ReadOptions } from './ReadOptions';
import { systemCode } from './systemCode';

/** Of the bytes handed on at a time; about fifteen hundred lines of the largest files. */
const CHUNK_BYTES = 512 * 1024;

const GZIP = Buffer.from([0x1f, 0x8b]);
const ZIP = Buffer.from('PK\u0003\u0004');
const EMPTY_ZIP = Buffer.from('PK\u0005\u0006');

/** What of the file is read, and how it is made plain. */
interface Packing {
  readonly start: number;
  /** Of the last byte; left out: the last of the file. */
  readonly end?: number;
  readonly unpack?: Transform;
  /** Told of every plain chunk, and of the end. */
  readonly check?: { readonly chunk: (bytes: Buffer) => void; readonly end: () => void };
}

/**
 * The bytes of a file, unpacked where it is a .gz or a .zip, whatever its name says; each chunk holds only until the next is
 * asked for. The file is closed when the reader stops early too. Throws IMPORT_UNREADABLE_FILE, IMPORT_TRUNCATED_FILE,
 * IMPORT_WRONG_FILE.
 */
export async function* openBytes(file: InputFile, { entry }: ReadOptions = {}): AsyncGenerator<Buffer> {
  try {
    const packing = await packingOf(file, entry);
    if (packing !== undefined) yield* unpacked(file, packing);
    file.onBytes(file.bytes);
  } catch (cause) {
    throw readableCause(cause, file);
  }
}

/** Undefined where a .zip holds a file without a byte. */
async function packingOf(file: InputFile, entry: ReadOptions['entry']): Promise<Packing | undefined> {
  const magic = await firstBytes(file);
  if (magic.subarray(0, GZIP.length).equals(GZIP)) {
    return { start: 0, unpack: createGunzip({ chunkSize: CHUNK_BYTES }) };
  }
  if (!magic.equals(ZIP) && !magic.equals(EMPTY_ZIP)) return { start: 0 };
  const found = await findZipEntry(file, entry);
  if (found.length === 0) return undefined;
  const end = found.start + found.length - 1;
  const packing = { start: found.start, end, check: entryCheck(found, file) };
  return found.deflated ? { ...packing, unpack: createInflateRaw({ chunkSize: CHUNK_BYTES }) } : packing;
}

async function firstBytes(file: InputFile): Promise<Buffer> {
  const handle = await open(file.path);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(ZIP.length), 0, ZIP.length, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

async function* unpacked(file: InputFile, packing: Packing): AsyncGenerator<Buffer> {
  const { check, unpack } = packing;
  for await (const chunk of unpack === undefined ? plain(file, packing) : inflated(file, packing, unpack)) {
    check?.chunk(chunk);
    yield chunk;
  }
  check?.end();
}

/** All chunks are read into one buffer: new ones would wait for the garbage collector by the hundred megabytes. */
async function* plain(file: InputFile, { start, end }: Packing): AsyncGenerator<Buffer> {
  const handle = await open(file.path);
  try {
    const buffer = Buffer.allocUnsafeSlow(CHUNK_BYTES);
    for (let at = start; end === undefined || at <= end;) {
      const most = end === undefined ? CHUNK_BYTES : Math.min(CHUNK_BYTES, end + 1 - at);
      const { bytesRead } = await handle.read(buffer, 0, most, at);
      if (bytesRead === 0) return;
      at += bytesRead;
      file.onBytes(at);
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await handle.close();
  }
}

async function* inflated(
  file: InputFile,
  { start, end }: Packing,
  unpack: Transform,
): AsyncGenerator<Buffer> {
  const range = end === undefined ? { start } : { start, end };
  const source = createReadStream(file.path, { ...range, highWaterMark: CHUNK_BYTES });
  try {
    for await (const chunk of pipeline(source, unpack, () => undefined) as AsyncIterable<Buffer>) {
      file.onBytes(start + source.bytesRead);
      yield chunk;
    }
  } finally {
    await closed(source);
  }
}

/** Whoever goes on may delete the file: on Windows only once it is closed. */
async function closed(source: ReadStream): Promise<void> {
  if (source.closed) return;
  await new Promise<void>((resolve) => {
    source
      .once('close', resolve)
      .on('error', () => undefined)
      .destroy();
  });
}

function entryCheck(entry: ZipEntry, file: InputFile): Required<Packing>['check'] {
  let size = 0;
  let sum = 0;
  return {
    chunk: (bytes) => {
      size += bytes.length;
      sum = crc32(bytes, sum);
    },
    end: () => {
      if (size !== entry.size || sum !== entry.crc32) throw damaged(file);
    },
  };
}

function readableCause(cause: unknown, file: InputFile): unknown {
  const code = systemCode(cause);
  if (code === 'Z_BUF_ERROR') return new ImportError('IMPORT_TRUNCATED_FILE', { file: file.name, cause });
  if (code.startsWith('Z_')) return damaged(file, cause);
  const unreadable = ['ENOENT', 'EACCES', 'EPERM', 'EISDIR', 'EIO'].includes(code);
  return unreadable ? new ImportError('IMPORT_UNREADABLE_FILE', { file: file.name, cause }) : cause;
}

function damaged(file: InputFile, cause?: unknown): ImportError {
  const hint = 'Its bytes do not fit their checksum.';
  return new ImportError('IMPORT_TRUNCATED_FILE', { file: file.name, hint, cause });
}
