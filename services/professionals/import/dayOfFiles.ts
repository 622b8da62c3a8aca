import type { Day } from '../../../common/calendarDay';
import { ImportError } from '../../../common/import/ImportError';

/** A file, and the day whose state it tells itself to give; null where it tells none. */
export interface FileDay {
  readonly file: string;
  readonly day: Day | null;
}

/**
 * The day whose state the files give: as the command line tells, else the one that they tell themselves. Throws
 * IMPORT_MISSING_OPTION where none does, and IMPORT_WRONG_VINTAGE where they are of several days: two vintages of one
 * directory would be mixed.
 */
export function dayOfFiles(files: readonly FileDay[], told: Day | null): Day {
  if (told !== null) return told;
  const dated = files.flatMap(({ file, day }) => (day === null ? [] : [{ file, day }]));
  const [first] = dated;
  if (first === undefined) {
    const hint = 'Neither its name nor its first line tells the day whose state it gives.';
    throw new ImportError('IMPORT_MISSING_OPTION', { file: files[0]?.file ?? '', value: '--as-of', hint });
  }
  const other = dated.find(({ day }) => day !== first.day);
  if (other === undefined) return first.day;
  const hint = `The file named first is of ${first.day}: load one state at a time.`;
  throw new ImportError('IMPORT_WRONG_VINTAGE', { file: other.file, value: other.day, hint });
}
