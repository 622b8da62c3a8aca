import type { DataSource } from 'typeorm';
import { dialectOf } from './dialect';
import type { Statement } from './Statement';

/**
 * The rows that a SELECT gives, as the driver gives them: by the driver itself where a statement is answered at once, which
 * saves half of what TypeORM takes for it; through TypeORM, with its connections and their time limits, elsewhere. Rejects
 * with a QueryFailedError.
 */
export async function readRows<Row>(database: DataSource, statement: Statement): Promise<Row[]> {
  const { readDirectly } = dialectOf(database.options.type);
  if (readDirectly !== null) return (await readDirectly(database, statement)) as Row[];
  return database.query<Row[]>(statement.sql, [...statement.parameters]);
}
