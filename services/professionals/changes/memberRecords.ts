import type { RecordReader } from '../../../common/changes/RecordReader';
import { rowsReader } from '../../../common/changes/rowsReader';

/** The kinds of records, as they are noted. */
export const CARE_STRUCTURE = 'CARE_STRUCTURE';
export const MEMBERSHIP = 'MEMBERSHIP';

/**
 * The records of this service that partners copy: structures with the CPTS they belong to, and memberships. Sources are left
 * out, since each edition of a file is a source of its own: a record that says the same in two editions has not changed.
 */
export const memberRecords: readonly RecordReader[] = [
  rowsReader({
    kind: CARE_STRUCTURE,
    statements: [
      `SELECT finess AS recordId, name, kind, communeCode, openedOn, x, y, projection
        FROM care_structure ORDER BY finess`,
      `SELECT finess AS recordId, cptsId, fromDay, toDay
        FROM care_structure_cpts ORDER BY finess, cptsId, fromDay`,
    ],
  }),
  rowsReader({
    kind: MEMBERSHIP,
    statements: [
      `SELECT CONCAT(cptsId, ' ', rpps, ' ', fromDay) AS recordId, toDay
        FROM membership ORDER BY cptsId, rpps, fromDay`,
    ],
  }),
];

/** What the id of a membership's record is made of. */
export interface MembershipKey {
  readonly cptsId: string;
  readonly rpps: string;
  readonly from: string;
}

/** Reads the id of a membership's record. */
export function membershipKey(recordId: string): MembershipKey {
  const [cptsId = '', rpps = '', from = ''] = recordId.split(' ');
  return { cptsId, rpps, from };
}
