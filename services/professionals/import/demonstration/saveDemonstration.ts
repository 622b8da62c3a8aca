import type { EntityManager } from 'typeorm';
import { insertRows } from '../../../../common/database/insertRows';
import { CoveredCommuneRow } from '../../entities/CoveredCommuneRow';
import { addCareStructures } from '../addCareStructures';
import { addMemberships } from '../addMemberships';
import { saveProfessionals } from '../saveProfessionals';
import type { DemonstrationRows } from './DemonstrationRows';

/** Writes the rows and returns how many there are; the communes covered describe the set and are not counted. */
export async function saveDemonstration(manager: EntityManager, rows: DemonstrationRows): Promise<number> {
  await insertRows(manager, CoveredCommuneRow, rows.coveredCommunes);
  const { memberships, careStructureCpts: careStructures } = rows;
  const counts = [
    await saveProfessionals(manager, rows),
    await addCareStructures(manager, rows.careStructures),
    await addMemberships(manager, { memberships, careStructures }),
  ];
  return counts.reduce((sum, count) => sum + count, 0);
}
