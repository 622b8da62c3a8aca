import type { EntityManager } from 'typeorm';
import { SourceRow } from '../../../common/datasets/SourceRow';
import { CareStructureCptsRow } from '../entities/CareStructureCptsRow';
import { CareStructureRow } from '../entities/CareStructureRow';
import { CoveredCommuneRow } from '../entities/CoveredCommuneRow';
import { MembershipRow } from '../entities/MembershipRow';
import { PracticeRow } from '../entities/PracticeRow';
import { ProfessionalRow } from '../entities/ProfessionalRow';
import { noMembersSource } from './noMembersSource';

const tables = [
  MembershipRow,
  CareStructureCptsRow,
  PracticeRow,
  CareStructureRow,
  ProfessionalRow,
  CoveredCommuneRow,
];

/** Deletes every professional, structure and membership, what the file covered, and the sources that only they had. */
export async function clearMembers(manager: EntityManager): Promise<void> {
  for (const table of tables) await manager.createQueryBuilder().delete().from(table).execute();
  await manager.delete(SourceRow, { kind: 'SYNTHETIC' });
  await manager.delete(SourceRow, { id: noMembersSource.id });
}
