import { ImportError } from '../import/ImportError';
import type { InputFile } from './InputFile';

/** A text file that ends inside its last row, without the end of a line: the rows behind it are lost, nobody knows how many. */
export function brokenOff({ name: file }: InputFile, line: number): ImportError {
  const hint = 'It breaks off in the middle of that row.';
  return new ImportError('IMPORT_TRUNCATED_FILE', { file, line, hint });
}
