import { join } from 'node:path';
import type { TextEncodingName } from '../../../common/files/InputFile';
import type { NationalFile } from '../NationalFiles';
import { OutputFile } from './OutputFile';

/** What a file is called and holds. */
export interface WholeFile {
  readonly importName: NationalFile['importName'];
  readonly name: string;
  /** The first one is no row of data. */
  readonly lines: readonly string[];
  readonly encoding?: TextEncodingName;
}

/** Writes a file whose lines are all there. Throws a StartupError where it can't be written. */
export async function writeWhole(folder: string, file: WholeFile): Promise<NationalFile> {
  const path = join(folder, file.name);
  const output = await OutputFile.create(path, file.encoding);
  try {
    await output.writeLines(file.lines);
    const bytes = await output.finish();
    return { importName: file.importName, path, rows: file.lines.length - 1, bytes };
  } catch (error) {
    await output.abandon();
    throw error;
  }
}
