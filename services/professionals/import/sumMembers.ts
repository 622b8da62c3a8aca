import { MembershipRow } from '../entities/MembershipRow';
import { MemberSumRow, UNKNOWN_PROFESSION } from '../entities/MemberSumRow';
import { PracticeRow } from '../entities/PracticeRow';
import { ProfessionalRow } from '../entities/ProfessionalRow';
import type { SumRun } from './SumRun';

/** The modes that members are counted in; ANY is all of them, those without a practice included. */
const modes = ['ANY', 'LIBERAL', 'SALARIED', 'VOLUNTEER'] as const;

/**
 * Makes the numbers of members anew from memberships, professionals and practices; whoever loads one of these calls it.
 * Spans of one member in one CPTS do not overlap, so that joining counts 1 and leaving takes 1 away.
 */
export async function sumMembers(run: SumRun): Promise<void> {
  const sums = run.nameOf(MemberSumRow);
  await run.query(`DELETE FROM ${sums}`);
  await run.query(
    `INSERT INTO ${sums} (cptsId, mode, professionCode, day, members, accepting)
     SELECT cptsId, mode, professionCode, day, SUM(members) OVER days, SUM(accepting) OVER days
     FROM (SELECT cptsId, mode, professionCode, day, SUM(members) AS members, SUM(accepting) AS accepting
       FROM (${changesOfNumbers(run)}) changes GROUP BY cptsId, mode, professionCode, day
       HAVING SUM(members) <> 0 OR SUM(accepting) <> 0 OR professionCode = '${UNKNOWN_PROFESSION}') changed
     WINDOW days AS (PARTITION BY cptsId, mode, professionCode ORDER BY day)`,
  );
}

/** Every joining and leaving: by how many the number of members of the profession and mode changes on that day. */
function changesOfNumbers(run: SumRun): string {
  const memberships = run.nameOf(MembershipRow);
  return `SELECT cptsId, mode, professionCode, CASE WHEN one = 1 THEN fromDay ELSE toDay END AS day,
      one AS members, one * accepts AS accepting
    FROM (${knownMembers(run)} UNION ALL ${unknownMembers(run)}) spans
    CROSS JOIN (SELECT 1 AS one UNION ALL SELECT -1 AS one) ones WHERE one = 1 OR toDay IS NOT NULL
    UNION ALL SELECT cptsId, mode, '${UNKNOWN_PROFESSION}', MIN(fromDay), 0, 0
      FROM ${memberships} CROSS JOIN (${listOfModes()}) modes GROUP BY cptsId, mode`;
}

/** Practices are read whole, once: on shadow tables they may have no index yet. */
function knownMembers(run: SumRun): string {
  const memberships = run.nameOf(MembershipRow);
  const people = run.nameOf(ProfessionalRow);
  const practices = `SELECT DISTINCT rpps, mode FROM ${run.nameOf(PracticeRow)} WHERE mode IS NOT NULL AND rpps IN (SELECT rpps FROM ${memberships})`;
  const member = `p.professionCode, m.fromDay, m.toDay, CASE WHEN p.acceptsNewPatients = 1 THEN 1 ELSE 0 END AS accepts
    FROM ${memberships} m JOIN ${people} p ON p.rpps = m.rpps`;
  return `SELECT m.cptsId, 'ANY' AS mode, ${member}
    UNION ALL SELECT m.cptsId, modes.mode, ${member} JOIN (${practices}) modes ON modes.rpps = m.rpps`;
}

/** Nobody knows how they practise: whichever mode is asked, they are what its number leaves out. */
function unknownMembers(run: SumRun): string {
  return `SELECT m.cptsId, modes.mode, '${UNKNOWN_PROFESSION}' AS professionCode, m.fromDay, m.toDay, 0 AS accepts
    FROM ${run.nameOf(MembershipRow)} m LEFT JOIN ${run.nameOf(ProfessionalRow)} p ON p.rpps = m.rpps
    CROSS JOIN (${listOfModes()}) modes WHERE p.rpps IS NULL`;
}

function listOfModes(): string {
  return modes.map((mode) => `SELECT '${mode}' AS mode`).join(' UNION ALL ');
}
