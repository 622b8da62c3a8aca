import type { DataSource } from 'typeorm';
import type { SentStatement } from './embeddedGraph';

/** Tables that stay small whatever is loaded: nomenclatures, territories above communes, the documents' short lists. */
const BOUNDED = new Set([
  'source',
  'dataset_version',
  'dataset_load',
  'region',
  'department',
  'profession',
  'zoning_period',
  'document',
  'organization',
  'start_up_aid',
  'support_organization',
  'support_department',
  'health_action',
  'stated_figure',
  'contradiction_explanation',
]);

/** The lines of SQLite's plan that walk a whole table or index which grows with the data. */
export async function fullScans(database: DataSource, { sql, parameters }: SentStatement): Promise<string[]> {
  const plan = await database.query<{ detail: string }[]>(`EXPLAIN QUERY PLAN ${sql}`, [...parameters]);
  const tables = new Set(database.entityMetadatas.map(({ tableName }) => tableName));
  return plan
    .map(({ detail }) => detail)
    .filter((detail) => {
      const [, alias] = /^SCAN (\w+)/.exec(detail) ?? [];
      if (alias === undefined) return false;
      const table = tableOf(alias, sql);
      return tables.has(table) && !BOUNDED.has(table);
    });
}

/** The table behind an alias; what is no table is a subquery, whose own lines stand in the plan too. */
function tableOf(alias: string, sql: string): string {
  const [, table] = new RegExp(`(?:FROM|JOIN)\\s+"?(\\w+)"?\\s+(?:AS )?"?${alias}"?\\b`, 'i').exec(sql) ?? [];
  return table ?? alias;
}
