import type { DataSource } from 'typeorm';
import { withLock } from '../database/withLock';
import { ImportError } from './ImportError';

/** Does the work while no other load writes to the same database. Throws IMPORT_BUSY at once where one does. */
export function withImportLock<Result>(database: DataSource, work: () => Promise<Result>): Promise<Result> {
  const busy = (): ImportError => new ImportError('IMPORT_BUSY');
  return withLock(database, { name: 'maillage datasets', waitSeconds: 0, busy }, work);
}
