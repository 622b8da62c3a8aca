import { CareStructureCptsRow } from '../entities/CareStructureCptsRow';
import { KnownCptsRow } from '../entities/KnownCptsRow';
import { MembershipRow } from '../entities/MembershipRow';
import type { SumRun } from './SumRun';

/** Lists anew the CPTS of which memberships name a member or a structure; whoever loads memberships calls it. */
export async function listKnownCpts({ query, nameOf }: SumRun): Promise<void> {
  await query(`DELETE FROM ${nameOf(KnownCptsRow)}`);
  await query(
    `INSERT INTO ${nameOf(KnownCptsRow)} (cptsId, firstDay)
     SELECT cptsId, MIN(firstDay) FROM (
       SELECT cptsId, MIN(fromDay) AS firstDay FROM ${nameOf(MembershipRow)} GROUP BY cptsId
       UNION ALL SELECT DISTINCT cptsId, NULL FROM ${nameOf(CareStructureCptsRow)}
     ) named GROUP BY cptsId`,
  );
}
