import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { ImportError } from '../import/ImportError';
import type { InputFile } from './InputFile';
import { spoolInput } from './spoolInput';
import { systemCode } from './systemCode';

/** What the command line tells of a file, and where what is piped in is kept until it is loaded. */
export interface FindOptions extends Pick<InputFile, 'encoding' | 'separator' | 'onBytes'> {
  readonly scratchFolder: string;
  /** The standard input of the process where left out. */
  readonly input?: Readable & { readonly isTTY?: boolean | undefined };
}

const STANDARD_INPUT = '-';
const HASH_BYTES = 1024 * 1024;

/**
 * The file at the path, found and hashed; "-" is standard input, written to a file in the scratch folder first. Throws
 * IMPORT_UNREADABLE_FILE for what does not exist, may not be read or is a folder.
 */
export async function findInputFile(path: string, options: FindOptions): Promise<InputFile> {
  const { encoding, separator, onBytes } = options;
  const name = path === STANDARD_INPUT ? 'standard input' : path;
  try {
    const readable = await readablePath(path, name, options);
    const [{ size: bytes }, sha256] = await Promise.all([stat(readable), hashOf(readable)]);
    return { name, path: readable, bytes, sha256, encoding, separator, onBytes };
  } catch (cause) {
    if (cause instanceof ImportError) throw cause;
    throw new ImportError('IMPORT_UNREADABLE_FILE', { file: name, hint: reasonOf(cause), cause });
  }
}

/** Files are read more than once: to hash them, to look at them, to load them. Pipes are copied. */
async function readablePath(path: string, name: string, options: FindOptions): Promise<string> {
  const { scratchFolder, input = process.stdin } = options;
  if (path === STANDARD_INPUT) {
    if (input.isTTY === true) {
      const hint = 'Nothing is piped into it.';
      throw new ImportError('IMPORT_UNREADABLE_FILE', { file: name, hint });
    }
    return spoolInput({ name, input }, scratchFolder);
  }
  const found = await stat(path);
  if (found.isFile()) return path;
  if (found.isFIFO()) return spoolInput({ name, input: createReadStream(path) }, scratchFolder);
  const hint = found.isDirectory() ? 'It is a folder.' : 'It is not a file.';
  throw new ImportError('IMPORT_UNREADABLE_FILE', { file: name, hint });
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  const handle = await open(path);
  try {
    // One buffer for all: new ones would wait for the garbage collector.
    const buffer = Buffer.allocUnsafeSlow(HASH_BYTES);
    for (;;) {
      const { bytesRead } = await handle.read(buffer, 0, HASH_BYTES);
      if (bytesRead === 0) return hash.digest('hex');
      hash.update(buffer.subarray(0, bytesRead));
    }
  } finally {
    await handle.close();
  }
}

function reasonOf(cause: unknown): string {
  const code = systemCode(cause);
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'There is no such file.';
  if (code === 'EACCES' || code === 'EPERM') return 'It may not be read by this user.';
  return `The system says ${code}.`;
}
