import type { Database } from 'better-sqlite3';
import type { DataSource } from 'typeorm';
import type { BetterSqlite3Driver } from 'typeorm/driver/better-sqlite3/BetterSqlite3Driver';

/** The driver's own connection: what is done through TypeORM and what is done here happen in one place. */
export function sqliteConnection(database: DataSource): Database {
  return (database.driver as BetterSqlite3Driver).databaseConnection as Database;
}
