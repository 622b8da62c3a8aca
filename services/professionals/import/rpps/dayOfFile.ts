import { isDay, type Day } from '../../../../common/calendarDay';
import type { InputFile } from '../../../../common/files/InputFile';
import type { ImportContext } from '../../../../common/import/ImportDefinition';
import { ImportError } from '../../../../common/import/ImportError';

const STAMP = /Personne_activite_(\d{4})(\d{2})(\d{2})\d{4}/i;

/**
 * The day whose state the files give: as the command line tells, else the stamp in the name of the first that bears one.
 * Throws IMPORT_MISSING_OPTION where neither tells.
 */
export function dayOfFile({ files, settings }: Pick<ImportContext, 'files' | 'settings'>): Day {
  const day = settings.asOf ?? files.map(stampOf).find((stamp) => stamp !== null);
  if (day == null) {
    throw new ImportError('IMPORT_MISSING_OPTION', { file: files[0]?.name ?? '', value: '--as-of' });
  }
  return day;
}

function stampOf({ name }: InputFile): Day | null {
  const [, year, month, date] = STAMP.exec(name) ?? [];
  const day = `${year ?? ''}-${month ?? ''}-${date ?? ''}`;
  return isDay(day) ? day : null;
}
