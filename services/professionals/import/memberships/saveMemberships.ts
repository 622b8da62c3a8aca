import { Like, type EntityManager } from 'typeorm';
import { insertRows } from '../../../../common/database/insertRows';
import { SourceRow } from '../../../../common/datasets/SourceRow';
import { CareStructureCptsRow } from '../../entities/CareStructureCptsRow';
import { MembershipRow } from '../../entities/MembershipRow';
import { addMemberships, type AddedMemberships } from '../addMemberships';

/** What a file of memberships gives. */
export interface MembershipRows extends AddedMemberships {
  readonly sources: readonly SourceRow[];
}

/** Puts the memberships in the place of those before, with the sums made of them. */
export async function saveMemberships(manager: EntityManager, rows: MembershipRows): Promise<void> {
  for (const table of [MembershipRow, CareStructureCptsRow]) {
    await manager.createQueryBuilder().delete().from(table).execute();
  }
  await manager.delete(SourceRow, { id: Like('memberships%') });
  await insertRows(manager, SourceRow, rows.sources);
  await addMemberships(manager, rows);
}
