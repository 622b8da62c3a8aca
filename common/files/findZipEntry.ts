import { once } from 'node:events';
import { close, open } from 'node:fs';
import { promisify } from 'node:util';
import { fromFdPromise, type Entry, type ZipFile } from 'yauzl';
import { ImportError } from '../import/ImportError';
import type { InputFile } from './InputFile';
import type { ReadOptions } from './ReadOptions';

/** Where in a .zip the bytes of one of its files lie. */
export interface ZipEntry {
  readonly start: number;
  /** Compressed. */
  readonly length: number;
  readonly deflated: boolean;
  readonly size: number;
  readonly crc32: number;
}

const STORED = 0;
const DEFLATED = 8;
const NAMES_SHOWN = 10;

/**
 * The file inside a .zip: its only one, or the only one whose name `entry` accepts. Throws IMPORT_WRONG_FILE with the
 * names where that is not one, IMPORT_EMPTY_FILE where there is none, IMPORT_TRUNCATED_FILE where its directory is cut.
 */
export async function findZipEntry(file: InputFile, entry?: ReadOptions['entry']): Promise<ZipEntry> {
  const zip = await openZip(file);
  try {
    const chosen = chosenEntry(await filesIn(zip, file), file, entry);
    checkReadable(chosen, file);
    const { fileDataStart } = await zip.readLocalFileHeaderPromise(chosen, { minimal: true });
    return {
      start: fileDataStart,
      length: chosen.compressedSize,
      deflated: chosen.compressionMethod === DEFLATED,
      size: chosen.uncompressedSize,
      crc32: chosen.crc32,
    };
  } catch (cause) {
    throw cause instanceof ImportError ? cause : truncated(file, cause);
  } finally {
    await closed(zip);
  }
}

async function closed(zip: ZipFile): Promise<void> {
  const close = once(zip, 'close');
  zip.close();
  await close;
}

/** The descriptor is ours until there is a ZipFile: the library closes that of a cut file some time after it has failed. */
async function openZip(file: InputFile): Promise<ZipFile> {
  const descriptor = await promisify(open)(file.path, 'r');
  try {
    return await fromFdPromise(descriptor, { autoClose: false, lazyEntries: true });
  } catch (cause) {
    await promisify(close)(descriptor);
    throw truncated(file, cause);
  }
}

/** Without folders and without what macOS adds to its archives. */
async function filesIn(zip: ZipFile, file: InputFile): Promise<readonly Entry[]> {
  const entries: Entry[] = [];
  for await (const entry of zip.eachEntry()) {
    const { fileName } = entry;
    if (fileName.startsWith('xl/worksheets/')) throw isSheets(file);
    if (!fileName.endsWith('/') && !fileName.startsWith('__MACOSX/')) entries.push(entry);
  }
  return entries;
}

function chosenEntry(entries: readonly Entry[], file: InputFile, accepts: ReadOptions['entry']): Entry {
  const fitting =
    entries.length > 1 && accepts !== undefined ? entries.filter((one) => accepts(one.fileName)) : entries;
  const [chosen] = fitting;
  if (chosen !== undefined && fitting.length === 1) return chosen;
  if (entries.length === 0) throw new ImportError('IMPORT_EMPTY_FILE', { file: file.name });
  const names = entries.slice(0, NAMES_SHOWN).map((one) => one.fileName);
  const more = entries.length > NAMES_SHOWN ? ` and ${entries.length - NAMES_SHOWN} more` : '';
  const hint = `It holds ${entries.length} files: ${names.join(', ')}${more}. Unpack it and name the one that is meant.`;
  throw new ImportError('IMPORT_WRONG_FILE', { file: file.name, hint });
}

function checkReadable(entry: Entry, file: InputFile): void {
  if (entry.isEncrypted()) {
    throw new ImportError('IMPORT_UNREADABLE_FILE', { file: file.name, hint: 'A password protects it.' });
  }
  if (entry.compressionMethod !== STORED && entry.compressionMethod !== DEFLATED) {
    const hint = 'It is compressed in a way that is not read here: unpack it.';
    throw new ImportError('IMPORT_BINARY_FILE', { file: file.name, hint });
  }
}

function isSheets(file: InputFile): ImportError {
  const hint = 'It is a spreadsheet where a text file is expected.';
  return new ImportError('IMPORT_WRONG_FILE', { file: file.name, hint });
}

function truncated(file: InputFile, cause: unknown): ImportError {
  return new ImportError('IMPORT_TRUNCATED_FILE', { file: file.name, cause });
}
