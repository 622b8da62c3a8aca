import type { Day } from '../../../common/calendarDay';
import { DatasetVersionRow } from '../../../common/datasets/DatasetVersionRow';
import { SourceRow } from '../../../common/datasets/SourceRow';
import { ImportError } from '../../../common/import/ImportError';
import type { ImportContext } from '../../../common/import/ImportDefinition';

/** The state that is about to be loaded, and into which dataset. */
export interface NewVersion {
  readonly datasetId: string;
  readonly asOf: Day;
}

/**
 * Throws IMPORT_WRONG_VINTAGE where a newer state answers now; made-up files and real ones have no common order. So it does for
 * the state of a day to come: every true file after it would be refused as older.
 */
export async function checkVintage(
  { datasetId, asOf }: NewVersion,
  { database, files, settings, today }: Pick<ImportContext, 'database' | 'files' | 'settings' | 'today'>,
): Promise<void> {
  const refused = (hint: string): ImportError =>
    new ImportError('IMPORT_WRONG_VINTAGE', { file: files[0]?.name ?? '', value: asOf, hint });
  if (asOf > today && !settings.synthetic) throw refused(`It is after today, ${today}.`);
  const present = await database.getRepository(DatasetVersionRow).findOneBy({ id: datasetId });
  if (present?.asOf == null || present.asOf <= asOf) return;
  const source = await database.getRepository(SourceRow).findOneBy({ id: present.sourceId });
  if ((source?.kind === 'SYNTHETIC') !== settings.synthetic) return;
  throw refused(`The state of ${present.asOf} answers now.`);
}
