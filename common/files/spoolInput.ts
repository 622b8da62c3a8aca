import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ImportError } from '../import/ImportError';
import { makeFolder } from './makeFolder';
import { systemCode } from './systemCode';

/** What can be read once only, and the name it goes by. */
export interface Spooled {
  readonly name: string;
  readonly input: Readable;
}

/**
 * Writes what can be read once only to a new file in the folder and returns its path; whoever asked deletes it. Throws
 * IMPORT_DISK_FULL, and IMPORT_UNREADABLE_FILE where the input breaks off; nothing is left in the folder then.
 */
export async function spoolInput({ name, input }: Spooled, folder: string): Promise<string> {
  makeFolder(folder); // Not later: an error of the input would find no listener.
  const path = join(folder, `standard-input-${randomUUID()}`);
  try {
    await pipeline(input, createWriteStream(path, { flags: 'wx', mode: 0o600 }));
    return path;
  } catch (cause) {
    await rm(path, { force: true });
    const isFull = systemCode(cause) === 'ENOSPC';
    throw new ImportError(isFull ? 'IMPORT_DISK_FULL' : 'IMPORT_UNREADABLE_FILE', { file: name, cause });
  }
}
