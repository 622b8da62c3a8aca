import type { DataSource } from 'typeorm';
import type { Day } from '../../../../common/calendarDay';
import { DatasetVersionRow } from '../../../../common/datasets/DatasetVersionRow';
import { ImportError } from '../../../../common/import/ImportError';

/** Throws IMPORT_WRONG_VINTAGE where the dataset that answers is of a later day than the file. */
export async function checkVintage(database: DataSource, id: string, asOf: Day): Promise<void> {
  const loaded = await database.getRepository(DatasetVersionRow).findOneBy({ id });
  if (loaded?.asOf == null || loaded.asOf <= asOf) return;
  const hint = `What answers now is of ${loaded.asOf}.`;
  throw new ImportError('IMPORT_WRONG_VINTAGE', { value: asOf, hint });
}
