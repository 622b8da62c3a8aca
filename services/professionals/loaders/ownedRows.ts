import type { DataSource } from 'typeorm';
import type { PageRequest } from '../../../common/graphql/page';
import { groupBy } from '../../../common/cog/groupBy';
import type { Statement } from './Statement';

/** A row that an owner has: `rowKey` orders the list and makes the cursor, `rowId` finds the row in its table. */
export interface OwnedRow {
  readonly owner: string;
  readonly rowKey: string;
  readonly rowId: string | number;
}

/**
 * The first rows of each owner behind the cursor, one more than asked, by one statement for all owners. `owned` must give
 * the columns owner, rowKey and rowId, each row once.
 */
export async function readOwnedPages(
  database: DataSource,
  owned: Statement,
  page: PageRequest,
): Promise<Map<string, OwnedRow[]>> {
  const rows = await database.query<OwnedRow[]>(
    `SELECT owner, rowKey, rowId FROM (
       SELECT owner, rowKey, rowId, ROW_NUMBER() OVER (PARTITION BY owner ORDER BY rowKey) AS place
       FROM (${owned.sql}) owned WHERE rowKey > ?
     ) ranked WHERE place <= ? ORDER BY owner, rowKey`,
    [...owned.parameters, page.afterKey ?? '', page.first + 1],
  );
  return groupBy(rows, (row) => row.owner);
}

/** How many rows each owner has; owners without rows are left out. */
export async function countOwnedRows(database: DataSource, owned: Statement): Promise<Map<string, number>> {
  const rows = await database.query<{ owner: string; total: number | string }[]>(
    `SELECT owner, COUNT(*) AS total FROM (${owned.sql}) owned GROUP BY owner`,
    [...owned.parameters],
  );
  return new Map(rows.map((row) => [row.owner, Number(row.total)]));
}
