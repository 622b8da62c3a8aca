import type { DataSource, QueryRunner } from 'typeorm';
import { StartupError } from '../errors/StartupError';
import { dialectOf } from './dialect';

/**
 * Makes text of the tables that are made from now on compare by its bytes, whatever the database was created with: codes
 * and keys differ by case, and keyset pages need one order on every database.
 */
export async function useBinaryText(runner: QueryRunner): Promise<void> {
  const { binaryText } = dialectOf(runner.dataSource.options.type);
  if (binaryText !== null) await runner.query(binaryText.use);
}

/** Throws a StartupError where a table of the service has text that compares blind to case or accents. */
export async function checkBinaryText(database: DataSource): Promise<void> {
  const { binaryText } = dialectOf(database.options.type);
  if (binaryText === null) return;
  const own = new Set(database.entityMetadatas.map(({ tableName }) => tableName));
  const others = await database.query<{ tableName: string }[]>(binaryText.otherTables);
  const wrong = others.map(({ tableName }) => tableName).find((name) => own.has(name));
  if (wrong === undefined) return;
  throw new StartupError(
    `The table ${wrong} of the database ${String(database.options.database ?? database.driver.database)} does not compare text with the collation utf8mb4_bin: create the database anew with "CHARACTER SET utf8mb4 COLLATE utf8mb4_bin" and start again.`,
  );
}
