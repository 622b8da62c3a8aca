import { closeSync, openSync, readSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { ImportError } from '../import/ImportError';
import type { InputFile } from './InputFile';
import { openBytes } from './openBytes';
import type { ReadOptions } from './ReadOptions';

/** A sheet of a spreadsheet. */
export interface Sheet {
  readonly name: string;
  /** The index in here and 1 are the line. */
  readonly rows: readonly (readonly SheetCell[])[];
}

/** What a cell holds; a formula's last result, and null where it is empty. */
export type SheetCell = string | number | boolean | Date | null;

const ZIP = 'PK\u0003\u0004';
const SHEETS = 'xl/worksheets/';
/** The directory of a .zip stands at its end; that of a spreadsheet with a hundred sheets is shorter than this. */
const DIRECTORY_BYTES = 64 * 1024;

/** Whether a file is an .xlsx, by its bytes, whatever its name says; false too where it cannot be read. */
export function isSpreadsheet(file: InputFile): boolean {
  const start = Math.max(0, file.bytes - DIRECTORY_BYTES);
  try {
    return bytesAt(file, 0, ZIP.length) === ZIP && bytesAt(file, start, file.bytes - start).includes(SHEETS);
  } catch {
    return false;
  }
}

/** The sheets of an .xlsx in their order, alone or in a .gz or .zip. Throws IMPORT_WRONG_FILE for what is no .xlsx. */
export async function readSheets(file: InputFile, options: ReadOptions = {}): Promise<readonly Sheet[]> {
  const bytes = isSpreadsheet(file) ? await readFile(file.path) : await unpackedBytes(file, options);
  file.onBytes(file.bytes);
  if (bytes.length === 0) throw new ImportError('IMPORT_EMPTY_FILE', { file: file.name });
  // Loaded where there is a spreadsheet: no other start of the program pays for it.
  const { default: readXlsxFile } = await import('read-excel-file/node');
  try {
    const sheets = await readXlsxFile(bytes);
    return sheets.map(({ sheet, data }) => ({ name: sheet, rows: data as unknown as SheetCell[][] }));
  } catch (cause) {
    throw new ImportError('IMPORT_WRONG_FILE', {
      file: file.name,
      hint: 'It is no .xlsx spreadsheet.',
      cause,
    });
  }
}

async function unpackedBytes(file: InputFile, options: ReadOptions): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of openBytes(file, options)) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

function bytesAt(file: InputFile, start: number, length: number): string {
  const descriptor = openSync(file.path, 'r');
  try {
    const bytes = Buffer.alloc(length);
    return bytes.toString('latin1', 0, readSync(descriptor, bytes, 0, length, start));
  } finally {
    closeSync(descriptor);
  }
}
