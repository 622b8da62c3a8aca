import type { DataSource } from 'typeorm';
import { readRows } from '../../../common/database/readRows';
import { compareText } from '../../../common/text/compareText';
import type { PageRequest } from '../../../common/graphql/page';
import type { Range } from './searchRanges';
import type { Statement } from '../../../common/database/Statement';

/** SQLite joins at most 500 SELECT by UNION, and takes its time over as many. */
const RANGES_PER_STATEMENT = 100;

/** The first RPPS numbers of all ranges together behind the cursor, each once, in order, one more than asked. */
export async function firstOfRanges(
  database: DataSource,
  ranges: readonly Range[],
  page: PageRequest,
): Promise<string[]> {
  const found: string[] = [];
  for (let start = 0; start < ranges.length; start += RANGES_PER_STATEMENT) {
    const { sql, parameters } = statementOf(ranges.slice(start, start + RANGES_PER_STATEMENT), page);
    const rows = await readRows<{ rpps: string }>(database, { sql, parameters });
    for (const { rpps } of rows) found.push(rpps);
  }
  if (ranges.length <= RANGES_PER_STATEMENT) return found;
  return [...new Set(found)].sort(compareText).slice(0, page.first + 1);
}

function statementOf(ranges: readonly Range[], page: PageRequest): Statement {
  const parts = ranges.map((range) => firstOf(range, page));
  const limit = page.first + 1;
  if (parts.length === 1) return parts[0] as Statement;
  return {
    sql: `${parts.map(({ sql }) => `SELECT rpps FROM (${sql}) part`).join(' UNION ')} ORDER BY rpps LIMIT ?`,
    parameters: [...parts.flatMap(({ parameters }) => parameters), limit],
  };
}

/** Each range gives no more than the page needs, whatever the other ranges hold. */
function firstOf({ table, condition }: Range, { first, afterKey }: PageRequest): Statement {
  const distinct = table === 'practice' ? 'DISTINCT ' : '';
  return {
    sql: `SELECT ${distinct}rpps FROM ${table} WHERE ${condition.sql} AND rpps > ? ORDER BY rpps LIMIT ?`,
    parameters: [...condition.parameters, afterKey ?? '', first + 1],
  };
}
