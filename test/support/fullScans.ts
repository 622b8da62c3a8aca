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
  return plan.map(({ detail }) => detail).filter((detail) => scannedTable(detail, sql) !== null);
}

/** The table that a line scans, by its name and not by the alias; null where it scans none, or one that stays small. */
function scannedTable(detail: string, sql: string): string | null {
  const [, alias] = /^SCAN (\w+)/.exec(detail) ?? [];
  if (alias === undefined || /^SCAN (CONSTANT|\(subquery)/.test(detail)) return null;
  const [, table] = new RegExp(`"?(\\w+)"? (?:AS )?"?${alias}"?\\b`, 'i').exec(sql) ?? [];
  const name = table === undefined || /^(from|join)$/i.test(table) ? alias : table;
  return BOUNDED.has(name) ? null : name;
}
