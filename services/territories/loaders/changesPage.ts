import type { DataSource } from 'typeorm';
import type { Day } from '../../../common/calendarDay';
import { readRows } from '../../../common/database/readRows';
import { selectRows } from '../../../common/database/selectRows';
import { allOf, type Statement } from '../../../common/database/Statement';
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

/** One row more than the page holds, and how many changes there are on all pages; both read a stretch of an index. */
export async function changesPage(
  database: DataSource,
  { from, to, departmentCode }: ChangeConditions,
  { first, afterKey }: PageRequest,
): Promise<{ rows: CommuneChangeRow[]; totalCount: number }> {
  const all = allOf([
    { sql: 'id > ? AND id < ?', parameters: [from + END_OF_DAY, to + END_OF_DAY] },
    departmentCode === null ? null : inDepartment(departmentCode),
  ]);
  const [counted] = await readRows<{ total: number | string }>(database, {
    sql: `SELECT COUNT(*) AS total FROM commune_change WHERE ${all.sql}`,
    parameters: all.parameters,
  });
  const behind = afterKey === null ? null : { sql: 'id > ?', parameters: [afterKey] };
  const rows = await selectRows(database, CommuneChangeRow, {
    and: allOf([all, behind]),
    orderBy: ['id'],
    first: first + 1,
  });
  return { rows, totalCount: Number(counted?.total) };
}

function inDepartment(code: string): Statement {
  return { sql: 'departmentCode = ? OR departmentBefore = ?', parameters: [code, code] };
}
