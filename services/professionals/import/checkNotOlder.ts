import type { DataSource } from 'typeorm';
import type { Day } from '../../../common/calendarDay';
import { DatasetVersionRow } from '../../../common/datasets/DatasetVersionRow';
import { SourceRow } from '../../../common/datasets/SourceRow';
import type { InputFile } from '../../../common/files/InputFile';
import { ImportError } from '../../../common/import/ImportError';

/** What is about to be loaded. */
export interface NewVersion {
  readonly datasetId: string;
  readonly asOf: Day;
  readonly synthetic: boolean;
  readonly files: readonly Pick<InputFile, 'name'>[];
}

/** Throws IMPORT_WRONG_VINTAGE where a newer state answers now; made-up files and real ones have no common order. */
export async function checkNotOlder(
  database: DataSource,
  { datasetId, asOf, synthetic, files }: NewVersion,
): Promise<void> {
  const present = await database.getRepository(DatasetVersionRow).findOneBy({ id: datasetId });
  if (present?.asOf == null || present.asOf <= asOf) return;
  const source = await database.getRepository(SourceRow).findOneBy({ id: present.sourceId });
  if ((source?.kind === 'SYNTHETIC') !== synthetic) return;
  const hint = `The state of ${present.asOf} answers now.`;
  throw new ImportError('IMPORT_WRONG_VINTAGE', { file: files[0]?.name ?? '', value: asOf, hint });
}
