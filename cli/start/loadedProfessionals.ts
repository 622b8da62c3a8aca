import { MoreThan, type DataSource } from 'typeorm';
import { DatasetVersionRow } from '../../common/datasets/DatasetVersionRow';
import type { LoadedProfessionals } from '../output/welcome';

/** Where the professionals of the databases come from: files of professionals, structures or members take the place of the demonstration set. */
export async function loadedProfessionals(databases: readonly DataSource[]): Promise<LoadedProfessionals> {
  const loaded = new Set<string>();
  for (const database of databases) {
    const rows = await database.getRepository(DatasetVersionRow).findBy({ rows: MoreThan(0) });
    for (const { id } of rows) loaded.add(id);
  }
  if (['rpps', 'finess', 'memberships'].some((id) => loaded.has(id))) return 'FILES';
  return loaded.has('professionals') ? 'DEMONSTRATION' : 'NONE';
}
