import type { DataSource, EntityTarget, ObjectLiteral } from 'typeorm';
import type { ShadowTables } from '../../../common/database/ShadowTables';
import type { SumRun } from './SumRun';

/** Where a load makes sums of its own shadow tables, and of the tables that answer for all that it does not load. */
export function sumRunOnShadows(
  tables: ShadowTables,
  {
    database,
    shadows,
  }: { readonly database: DataSource; readonly shadows: readonly EntityTarget<ObjectLiteral>[] },
): SumRun {
  return {
    query: tables.query,
    nameOf: (entity) =>
      shadows.includes(entity)
        ? tables.nameOf(entity)
        : database.driver.escape(database.getMetadata(entity).tableName),
  };
}
