import type { DataSource, Logger } from 'typeorm';

/** How many statements are sent to the database while the work runs; transactions' own commands are left out. */
export async function countStatements(database: DataSource, work: () => Promise<unknown>): Promise<number> {
  const before = database.logger;
  let count = 0;
  const nothing = (): void => undefined;
  const logger: Logger = {
    logQuery: () => {
      count += 1;
    },
    logQueryError: nothing,
    logQuerySlow: nothing,
    logSchemaBuild: nothing,
    logMigration: nothing,
    log: nothing,
  };
  database.logger = logger;
  try {
    await work();
  } finally {
    database.logger = before;
  }
  return count;
}
