import { Like, type EntityManager } from 'typeorm';
import { SourceRow } from '../../../../common/datasets/SourceRow';
import { CareStructureRow } from '../../entities/CareStructureRow';
import { CareStructureWordRow } from '../../entities/CareStructureWordRow';
import { addCareStructures } from '../addCareStructures';

/** Puts the structures in the place of those before, with the words and sums made of them. */
export async function saveStructures(
  manager: EntityManager,
  structures: readonly CareStructureRow[],
): Promise<void> {
  for (const table of [CareStructureRow, CareStructureWordRow]) {
    await manager.createQueryBuilder().delete().from(table).execute();
  }
  await manager.delete(SourceRow, { id: Like('finess-%') });
  await addCareStructures(manager, structures);
}
