import type { DataSource } from 'typeorm';
import type { Statement } from '../../common/database/Statement';

/** The plan of the statement, a row a step; MySQL since 9 shows a tree unless the table of before is asked for. */
export function explained<Step>(database: DataSource, { sql, parameters }: Statement): Promise<Step[]> {
  const explain = database.options.type === 'mysql' ? 'EXPLAIN FORMAT=TRADITIONAL' : 'EXPLAIN QUERY PLAN';
  return database.query<Step[]>(`${explain} ${sql}`, [...parameters]);
}
