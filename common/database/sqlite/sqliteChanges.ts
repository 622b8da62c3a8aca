import type { DataSource } from 'typeorm';
import type { ChangesSeen } from '../ChangesSeen';
import { forgetBadPages } from './forgetBadPages';
import { sqliteConnection } from './sqliteConnection';

/**
 * `data_version` counts what other connections, of this process or another, have committed, and never what this one writes;
 * `total_changes` counts the rows that this one writes, rolled back or not (SQLite, "PRAGMA data_version"). Both together take
 * two microseconds.
 */
export function sqliteChanges(database: DataSource): ChangesSeen {
  const connection = sqliteConnection(database);
  const byOthers = connection.prepare<[], number>('PRAGMA data_version').pluck();
  const own = connection.prepare<[], number>('SELECT total_changes()').pluck();
  return () => {
    try {
      return {
        byOthers: byOthers.get() ?? 0,
        own: connection.readonly ? 0 : (own.get() ?? 0),
        inTransaction: connection.inTransaction,
      };
    } catch (error) {
      forgetBadPages(connection, error);
      throw error;
    }
  };
}
