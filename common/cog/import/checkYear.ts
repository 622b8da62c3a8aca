import type { ImportContext } from '../../import/ImportDefinition';
import { ImportError } from '../../import/ImportError';
import { dayOfCog } from '../vintages';

/** A year that a file gives, and the one that answers now, with the words for it. */
export interface YearGiven {
  readonly year: number;
  readonly newest: number;
  readonly answering: string;
}

/**
 * Throws IMPORT_WRONG_VINTAGE for a file that is older than what answers, and for one whose 1 January is to come: what is
 * asked of today would be told of two geographies at once.
 */
export function checkYear(
  { year, newest, answering }: YearGiven,
  { files, today }: Pick<ImportContext, 'files' | 'today'>,
): void {
  const file = files[0]?.name ?? '';
  if (year < newest) throw new ImportError('IMPORT_WRONG_VINTAGE', { file, value: year, hint: answering });
  if (dayOfCog(year) <= today) return;
  const hint = `It gives the state of ${dayOfCog(year)}, and can be loaded from that day on.`;
  throw new ImportError('IMPORT_WRONG_VINTAGE', { file, value: year, hint });
}
