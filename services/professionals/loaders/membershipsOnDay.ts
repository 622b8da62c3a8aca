import type { DataSource } from 'typeorm';
import type { Day } from '../../../common/calendarDay';
import { selectRows } from '../../../common/database/selectRows';
import { MembershipRow } from '../entities/MembershipRow';
import { groupBy } from '../../../common/cog/groupBy';

/** The memberships that professionals have on the day, in the order of the CPTS; professionals without one are left out. */
export function membershipsOnDay(database: DataSource) {
  return async (rppsNumbers: readonly string[], on: Day): Promise<Map<string, MembershipRow[]>> => {
    const rows = await selectRows(database, MembershipRow, {
      where: { rpps: rppsNumbers },
      and: { sql: 'fromDay <= ? AND (toDay IS NULL OR toDay > ?)', parameters: [on, on] },
      orderBy: ['cptsId'],
    });
    return groupBy(rows, (row) => row.rpps);
  };
}
