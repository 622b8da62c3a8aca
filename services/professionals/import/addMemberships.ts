import type { EntityManager } from 'typeorm';
import { insertRows } from '../../../common/database/insertRows';
import { CareStructureCptsRow } from '../entities/CareStructureCptsRow';
import { MembershipRow } from '../entities/MembershipRow';
import { listKnownCpts } from './listKnownCpts';
import { sumMembers } from './sumMembers';
import { sumRunOf } from './SumRun';

/** Who belongs to which CPTS. */
export interface AddedMemberships {
  readonly memberships: readonly MembershipRow[];
  readonly careStructures: readonly CareStructureCptsRow[];
}

/** Adds memberships of professionals and structures, and makes the sums anew. Returns how many rows there are of both. */
export async function addMemberships(
  manager: EntityManager,
  { memberships, careStructures }: AddedMemberships,
): Promise<number> {
  const added = await insertRows(manager, MembershipRow, memberships);
  const belonging = await insertRows(manager, CareStructureCptsRow, careStructures);
  await listKnownCpts(sumRunOf(manager));
  await sumMembers(sumRunOf(manager));
  return added + belonging;
}
