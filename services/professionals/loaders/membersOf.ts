import type { Day } from '../../../common/calendarDay';
import { placesFor } from '../../../common/database/placesFor';
import type { Statement } from '../../../common/database/Statement';

/** Which members are asked: on which day, and of which profession (null: all). */
export interface MemberListing {
  readonly on: Day;
  readonly professionCode: string | null;
}

/**
 * The statement that gives the memberships of each CPTS on the day (see ownedRows), in the order of RPPS numbers; members
 * whose number is in no loaded directory are left out. CROSS JOIN, so that SQLite begins with the few of the CPTS.
 */
export function membersOf(ids: readonly string[], { on, professionCode }: MemberListing): Statement {
  const profession = professionCode === null ? '' : 'AND professional.professionCode = ?';
  return {
    sql: `SELECT membership.cptsId AS owner, membership.rpps AS rowKey, membership.id AS rowId
      FROM membership CROSS JOIN professional ON professional.rpps = membership.rpps
      WHERE membership.cptsId IN (${placesFor(ids)})
        AND membership.fromDay <= ? AND (membership.toDay IS NULL OR membership.toDay > ?) ${profession}`,
    parameters: [...ids, on, on, ...(professionCode === null ? [] : [professionCode])],
  };
}
