import { mkdtempSync, readdirSync, readlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';
import type { InputFile } from '../../../common/files/InputFile';

let folder: string | undefined;
let made = 0;

/** A file with these bytes, as it is handed to a reader. */
export function madeFile(content: Buffer | string, told: Partial<InputFile> = {}): InputFile {
  folder ??= mkdtempSync(join(tmpdir(), 'maillage-files-'));
  const path = join(folder, String((made += 1)));
  const bytes = Buffer.from(content as string);
  writeFileSync(path, bytes);
  const nothingTold = { encoding: null, separator: null, onBytes: () => undefined };
  return { name: 'made.csv', path, bytes: bytes.length, sha256: '', ...nothingTold, ...told };
}

/** A .zip of files by name. */
export function zipped(files: Readonly<Record<string, Buffer | string>>, compress = true): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, content] of Object.entries(files)) {
    zip.addBuffer(Buffer.from(content as string), name, { compress });
  }
  zip.end();
  return buffer(zip.outputStream);
}

const UPPER: Readonly<Record<string, number>> = { '€': 0x80, '’': 0x92, œ: 0x9c };

/** A text of Latin letters, "€", "’" and "œ" as Windows-1252 writes it. */
export function inWindows1252(text: string): Buffer {
  return Buffer.from(Array.from(text, (character) => UPPER[character] ?? character.charCodeAt(0)));
}

/** Everything that a reader gives, in one list. */
export async function allOf<Item>(batches: AsyncIterable<readonly Item[]>): Promise<Item[]> {
  const items: Item[] = [];
  for await (const batch of batches) items.push(...batch);
  return items;
}

/** How often this process holds a file open; on Linux only. */
export function openCount({ path }: InputFile): number {
  return readdirSync('/proc/self/fd').filter((descriptor) => {
    try {
      return readlinkSync(`/proc/self/fd/${descriptor}`) === path;
    } catch {
      return false;
    }
  }).length;
}
