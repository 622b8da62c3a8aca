import type { DataSource } from 'typeorm';
import type { SentStatement } from './embeddedGraph';
import { explained } from './explained';

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
  'stated_figure_cpts',
  'contradiction_explanation',
]);

/** The steps of the database's plan that walk a whole table or index which grows with the data. */
export async function fullScans(database: DataSource, statement: SentStatement): Promise<string[]> {
  const walked = database.options.type === 'mysql' ? walkedByMariadb : walkedBySqlite;
  const tables = new Set(database.entityMetadatas.map(({ tableName }) => tableName));
  return (await walked(database, statement))
    .filter(({ alias }) => {
      const table = tableOf(alias, statement.sql);
      return tables.has(table) && !BOUNDED.has(table);
    })
    .map(({ step }) => step);
}

interface Walk {
  readonly alias: string;
  readonly step: string;
}

async function walkedBySqlite(database: DataSource, statement: SentStatement): Promise<Walk[]> {
  const plan = await explained<{ detail: string }>(database, statement);
  return plan.flatMap(({ detail }) => {
    const [, alias] = /^SCAN (\w+)/.exec(detail) ?? [];
    return alias === undefined ? [] : [{ alias, step: detail }];
  });
}

interface MariadbStep {
  readonly table: string | null;
  /** ALL walks the table, index an index of it, perhaps only until a page is full. */
  readonly type: string | null;
  readonly key: string | null;
  /** How many it is thought to read. */
  readonly rows: string | number | null;
}

/** An index in whose order a page is read is walked until the page is full. */
const ROWS_OF_A_PAGE = 200;

async function walkedByMariadb(database: DataSource, statement: SentStatement): Promise<Walk[]> {
  const plan = await explained<MariadbStep>(database, statement);
  return plan.flatMap(({ table, type, key, rows }) =>
    table !== null && (type === 'ALL' || (type === 'index' && Number(rows) > ROWS_OF_A_PAGE))
      ? [{ alias: table, step: `${type} ${table} by ${key ?? 'no key'}, ${String(rows)} rows` }]
      : [],
  );
}

/** The table behind an alias; what is no table is a subquery, whose own steps stand in the plan too. */
function tableOf(alias: string, sql: string): string {
  if (!/^\w+$/.test(alias)) return alias;
  const [, table] =
    new RegExp(`(?:FROM|JOIN)\\s+["\`]?(\\w+)["\`]?\\s+(?:AS )?["\`]?${alias}["\`]?\\b`, 'i').exec(sql) ?? [];
  return table ?? alias;
}
