import type { EntityManager } from 'typeorm';
import { insertRows } from '../../../../common/database/insertRows';
import { CareStructureCptsRow } from '../../entities/CareStructureCptsRow';
import { CareStructureRow } from '../../entities/CareStructureRow';
import { CoveredCommuneRow } from '../../entities/CoveredCommuneRow';
import { MembershipRow } from '../../entities/MembershipRow';
import { PracticeRow } from '../../entities/PracticeRow';
import { ProfessionalRow } from '../../entities/ProfessionalRow';
import type { DemonstrationRows } from './DemonstrationRows';

/** Writes the rows and returns how many there are; the communes covered describe the set and are not counted. */
export async function saveDemonstration(manager: EntityManager, rows: DemonstrationRows): Promise<number> {
  await insertRows(manager, CoveredCommuneRow, rows.coveredCommunes);
  const counts = [
    await insertRows(manager, ProfessionalRow, rows.professionals),
    await insertRows(manager, CareStructureRow, rows.careStructures),
    await insertRows(manager, PracticeRow, rows.practices),
    await insertRows(manager, CareStructureCptsRow, rows.careStructureCpts),
    await insertRows(manager, MembershipRow, rows.memberships),
  ];
  return counts.reduce((sum, count) => sum + count, 0);
}
