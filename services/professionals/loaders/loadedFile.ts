import { MoreThan, type DataSource } from 'typeorm';
import { DatasetVersionRow } from '../../../common/datasets/DatasetVersionRow';
import { MEMBERS_DATASET } from '../import/membersDatasetId';

/** The file of professionals, structures and members that answers now; null where none is loaded. */
export function readLoadedFile(database: DataSource): Promise<DatasetVersionRow | null> {
  return database.getRepository(DatasetVersionRow).findOneBy({ id: MEMBERS_DATASET, rows: MoreThan(0) });
}
