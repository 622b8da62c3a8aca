import type { DataSource, Logger } from 'typeorm';

/** A statement as it was sent to the database. */
export interface SentStatement {
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

/** The statements that are sent to the database while the work runs. */
export async function sentStatements(
  database: DataSource,
  work: () => Promise<unknown>,
): Promise<SentStatement[]> {
  const before = database.logger;
  const sent: SentStatement[] = [];
  const nothing = (): void => undefined;
  const logger: Logger = {
    logQuery: (sql, parameters) => {
      sent.push({ sql, parameters: Array.isArray(parameters) ? parameters : [] });
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
  return sent;
}
