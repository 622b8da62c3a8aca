import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';
import { DatasetVersionRow } from '../../../common/datasets/DatasetVersionRow';
import { SourceRow } from '../../../common/datasets/SourceRow';
import { CareStructureCptsRow } from '../entities/CareStructureCptsRow';
import { CareStructurePlaceRow } from '../entities/CareStructurePlaceRow';
import { CareStructureRow } from '../entities/CareStructureRow';
import { CareStructureSumRow } from '../entities/CareStructureSumRow';
import { CareStructureWordRow } from '../entities/CareStructureWordRow';
import { CoveredCommuneRow } from '../entities/CoveredCommuneRow';
import { KnownCptsRow } from '../entities/KnownCptsRow';
import { MemberSumRow } from '../entities/MemberSumRow';
import { MembershipRow } from '../entities/MembershipRow';
import { PracticeRow } from '../entities/PracticeRow';
import { ProfessionalNameRow } from '../entities/ProfessionalNameRow';
import { ProfessionalRow } from '../entities/ProfessionalRow';
import { ProfessionalSumRow } from '../entities/ProfessionalSumRow';
import { demonstrationSource } from './demonstration/demonstrationSource';
import { nationalDatasets, type FileKind } from './nationalDatasets';
import { noMembersSource } from './noMembersSource';

/** The tables of each kind of file: its rows, and what is made of them. */
const tables: Readonly<Record<FileKind, readonly EntityTarget<ObjectLiteral>[]>> = {
  professionals: [PracticeRow, ProfessionalSumRow, ProfessionalNameRow, ProfessionalRow],
  careStructures: [CareStructureWordRow, CareStructurePlaceRow, CareStructureSumRow, CareStructureRow],
  memberships: [MembershipRow, CareStructureCptsRow, KnownCptsRow, MemberSumRow],
};

const kinds: readonly FileKind[] = ['professionals', 'careStructures', 'memberships'];

/**
 * Deletes the demonstration set: what it covered, its source, and the rows of every kind that no national file gives. A
 * national file has taken the place of all rows of its kind, so that none of the set's are left among them.
 */
export async function clearMembers(manager: EntityManager): Promise<void> {
  for (const kind of kinds) {
    if (await manager.existsBy(DatasetVersionRow, { id: nationalDatasets[kind] })) continue;
    for (const table of tables[kind]) await manager.createQueryBuilder().delete().from(table).execute();
  }
  await manager.createQueryBuilder().delete().from(CoveredCommuneRow).execute();
  await manager.delete(SourceRow, { id: demonstrationSource.id });
  await manager.delete(SourceRow, { id: noMembersSource.id });
}
