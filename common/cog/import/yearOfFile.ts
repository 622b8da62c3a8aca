import { basename } from 'node:path';
import type { InputFile } from '../../files/InputFile';
import { ImportError } from '../../import/ImportError';
import type { ImportSettings } from '../../import/ImportDefinition';

/** The year in a file's name; null where it names none, or several. "depuis_1943" is no vintage. */
export function yearInName(name: string): number | null {
  const own = basename(name).replace(/depuis[_ -]?1943/i, '');
  const years = new Set(own.match(/(?<!\d)(19|20)\d{2}(?!\d)/g));
  const [year] = years;
  return years.size === 1 ? Number(year) : null;
}

/**
 * The year whose 1 January the files give: that of --year or --as-of, else that of a file's name. Throws
 * IMPORT_MISSING_OPTION where neither tells, and IMPORT_WRONG_VINTAGE where they contradict each other.
 */
export function yearOfFiles(
  files: readonly Pick<InputFile, 'name'>[],
  { year, asOf }: Pick<ImportSettings, 'year' | 'asOf'>,
): number {
  const told = year ?? (asOf === null ? null : Number(asOf.slice(0, 4)));
  const named = files.flatMap((file) => {
    const inName = yearInName(file.name);
    return inName === null ? [] : [{ file: file.name, year: inName }];
  });
  const chosen = told ?? named[0]?.year;
  if (chosen === undefined) {
    throw new ImportError('IMPORT_MISSING_OPTION', { file: files[0]?.name ?? '', value: '--year' });
  }
  const other = named.find((each) => each.year !== chosen);
  if (other !== undefined) {
    const hint = `The year told or named first is ${chosen}.`;
    throw new ImportError('IMPORT_WRONG_VINTAGE', { file: other.file, value: other.year, hint });
  }
  return chosen;
}
