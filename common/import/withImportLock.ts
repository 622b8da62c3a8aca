import type { DataSource } from 'typeorm';
import { withLock } from '../database/withLock';

/** Does the work while no other load writes to the same database. Throws IMPORT_BUSY at once where one does. */
export function withImportLock<Result>(database: DataSource, work: () => Promise<Result>): Promise<Result> {
  return withLock(database, 'maillage datasets', work);
}
