import { In, type DataSource } from 'typeorm';
import type { Day } from '../../../common/calendarDay';
import { MembershipRow } from '../entities/MembershipRow';
import { groupBy } from '../../../common/cog/groupBy';

/** The memberships that professionals have on the day, in the order of the CPTS; professionals without one are left out. */
export function membershipsOnDay(database: DataSource) {
  return async (rppsNumbers: readonly string[], on: Day): Promise<Map<string, MembershipRow[]>> => {
    const rows = await database
      .getRepository(MembershipRow)
      .createQueryBuilder('membership')
      .where({ rpps: In([...rppsNumbers]) })
      .andWhere('membership.fromDay <= :on AND (membership.toDay IS NULL OR membership.toDay > :on)', { on })
      .orderBy('membership.cptsId')
      .getMany();
    return groupBy(rows, (row) => row.rpps);
  };
}
