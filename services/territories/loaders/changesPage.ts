import type { DataSource } from 'typeorm';
import type { Day } from '../../../common/calendarDay';
import type { PageRequest } from '../../../common/graphql/page';
import { CommuneChangeRow } from '../entities/CommuneChangeRow';

/** Which changes: those after the first day and up to the second, of all departments or of one, before the change or today. */
export interface ChangeConditions {
  readonly from: Day;
  readonly to: Day;
  readonly departmentCode: string | null;
}

/** Behind every key that begins with a day and a blank, and before those of the next day. */
const END_OF_DAY = '~';

const IN_DEPARTMENT =
  '(changed.departmentCode = :departmentCode OR changed.departmentBefore = :departmentCode)';

/** One row more than the page holds, and how many changes there are on all pages; both read a stretch of an index. */
export async function changesPage(
  database: DataSource,
  { from, to, departmentCode }: ChangeConditions,
  { first, afterKey }: PageRequest,
): Promise<{ rows: CommuneChangeRow[]; totalCount: number }> {
  const query = database
    .getRepository(CommuneChangeRow)
    .createQueryBuilder('changed')
    .where('changed.id > :from AND changed.id < :to', { from: from + END_OF_DAY, to: to + END_OF_DAY });
  if (departmentCode !== null) query.andWhere(IN_DEPARTMENT, { departmentCode });
  const totalCount = await query.getCount();
  if (afterKey !== null) query.andWhere('changed.id > :afterKey', { afterKey });
  const rows = await query
    .orderBy('changed.id', 'ASC')
    .take(first + 1)
    .getMany();
  return { rows, totalCount };
}
