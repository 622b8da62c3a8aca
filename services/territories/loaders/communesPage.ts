import type { DataSource } from 'typeorm';
import { readRows } from '../../../common/database/readRows';
import { selectRows } from '../../../common/database/selectRows';
import type { PageRequest } from '../../../common/graphql/page';
import { CommuneRow } from '../entities/CommuneRow';
import { conditionsOn, pageConditionsOn, type CommuneConditions } from './communeConditions';

/** One row more than the page holds, and how many communes meet the conditions on all pages. */
export async function communesPage(
  database: DataSource,
  conditions: CommuneConditions,
  { first, afterKey }: PageRequest,
): Promise<{ rows: CommuneRow[]; totalCount: number }> {
  const all = conditionsOn(conditions);
  const [counted] = await readRows<{ total: number | string }>(database, {
    sql: `SELECT COUNT(*) AS total FROM commune WHERE ${all.sql}`,
    parameters: all.parameters,
  });
  const rows = await selectRows(database, CommuneRow, {
    and: pageConditionsOn(conditions, afterKey),
    orderBy: ['code'],
    first: first + 1,
  });
  return { rows, totalCount: Number(counted?.total) };
}
