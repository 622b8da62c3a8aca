import type { EntityManager } from 'typeorm';
import { insertRows } from '../../../common/database/insertRows';
import { CareStructureRow } from '../entities/CareStructureRow';
import { CareStructureWordRow } from '../entities/CareStructureWordRow';
import { sumRunOf } from './SumRun';
import { sumStructures } from './sumStructures';
import { wordsOfStructures } from './wordsOfStructures';

/** Adds structures with the words of their names, and makes the sums anew. Returns how many structures there are. */
export async function addCareStructures(
  manager: EntityManager,
  structures: readonly CareStructureRow[],
): Promise<number> {
  const added = await insertRows(manager, CareStructureRow, structures);
  await insertRows(manager, CareStructureWordRow, wordsOfStructures(structures));
  await sumStructures(sumRunOf(manager));
  return added;
}
