import { isDay, type Day } from '../../../../common/calendarDay';
import type { InputFile } from '../../../../common/files/InputFile';

const DAY_IN_NAME = /(?<!\d)(20\d{2})[-_.]?(\d{2})[-_.]?(\d{2})(?!\d)/;

/** The day that the name of the first file tells that has one, as in Zonage_medecin_20190703.xlsx; null where none does. */
export function asOfFile(files: readonly Pick<InputFile, 'name'>[]): Day | null {
  for (const { name } of files) {
    const [, year, month, day] = DAY_IN_NAME.exec(name) ?? [];
    const found = `${year ?? ''}-${month ?? ''}-${day ?? ''}`;
    if (isDay(found)) return found;
  }
  return null;
}
