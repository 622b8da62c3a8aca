import type { DataSource } from 'typeorm';
import { readRows } from '../../../common/database/readRows';
import type { PageRequest } from '../../../common/graphql/page';
import { groupBy } from '../../../common/cog/groupBy';
import type { Statement } from '../../../common/database/Statement';

/** A row that an owner has: `rowKey` orders the list and makes the cursor, `rowId` finds the row in its table. */
export interface OwnedRow {
  readonly owner: string;
  readonly rowKey: string;
  readonly rowId: string | number;
}

/** Gives the columns owner, rowKey and rowId of these owners, each row once. */
export type StatementOfOwners = (owners: readonly string[]) => Statement;

/** Up to so many owners each have a statement of their own, which ends where the page does; SQLite joins at most 500. */
const MOST_JOINED = 200;

/** The first rows of each owner behind the cursor, one more than asked, by one statement for all owners. */
export async function readOwnedPages(
  database: DataSource,
  owners: readonly string[],
  { statementOf, page }: { readonly statementOf: StatementOfOwners; readonly page: PageRequest },
): Promise<Map<string, OwnedRow[]>> {
  const limits = { after: page.afterKey ?? '', most: page.first + 1 };
  const { sql, parameters } =
    owners.length > MOST_JOINED
      ? rankedRows(statementOf(owners), limits)
      : joinedRows(
          owners.map((owner) => statementOf([owner])),
          limits,
        );
  const rows = await readRows<OwnedRow>(database, { sql: `${sql} ORDER BY owner, rowKey`, parameters });
  return groupBy(rows, (row) => row.owner);
}

interface Limits {
  readonly after: string;
  readonly most: number;
}

/** Reads no further than the page of each owner. */
function joinedRows(statements: readonly Statement[], { after, most }: Limits): Statement {
  const pages = statements.map(
    ({ sql }) =>
      `SELECT * FROM (SELECT owner, rowKey, rowId FROM (${sql}) owned WHERE rowKey > ? ORDER BY rowKey LIMIT ?) page`,
  );
  return {
    sql: `SELECT owner, rowKey, rowId FROM (${pages.join(' UNION ALL ')}) pages`,
    parameters: statements.flatMap(({ parameters }) => [...parameters, after, most]),
  };
}

/** Reads all rows of all owners: right for many owners that have few rows each. */
function rankedRows({ sql, parameters }: Statement, { after, most }: Limits): Statement {
  return {
    sql: `SELECT owner, rowKey, rowId FROM (
       SELECT owner, rowKey, rowId, ROW_NUMBER() OVER (PARTITION BY owner ORDER BY rowKey) AS place
       FROM (${sql}) owned WHERE rowKey > ?
     ) ranked WHERE place <= ?`,
    parameters: [...parameters, after, most],
  };
}

/** How many rows each owner has; owners without rows are left out. */
export async function countOwnedRows(database: DataSource, owned: Statement): Promise<Map<string, number>> {
  const rows = await readRows<{ owner: string; total: number | string }>(database, {
    sql: `SELECT owner, COUNT(*) AS total FROM (${owned.sql}) owned GROUP BY owner`,
    parameters: owned.parameters,
  });
  return new Map(rows.map((row) => [row.owner, Number(row.total)]));
}
