import type { Database } from 'better-sqlite3';
import type { Logger } from 'typeorm';
import { forgetBadPages } from './forgetBadPages';

/** Sees every statement of a connection that fails. */
export interface FileFaults {
  /** For TypeORM, which tells it of its own statements and of those that go past it; it writes nothing. */
  readonly logger: Logger;
  /** Whose statements they are. */
  readonly watch: (connection: Database) => void;
}

/** What lets a connection forget what it has read of a file that can't be read, whichever way it was asked. */
export function fileFaults(): FileFaults {
  let watched: Database | null = null;
  const silent = (): void => undefined;
  return {
    logger: {
      logQueryError: (error) => {
        if (watched !== null) forgetBadPages(watched, error);
      },
      logQuery: silent,
      logQuerySlow: silent,
      logSchemaBuild: silent,
      logMigration: silent,
      log: silent,
    },
    watch: (connection) => {
      watched = connection;
    },
  };
}
