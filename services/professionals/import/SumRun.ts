import type { EntityManager } from 'typeorm';
import type { ShadowTables } from '../../../common/database/ShadowTables';

/**
 * Where sums are made: how SQL is run, and how it names each entity's table. A load that fills shadow tables names those, and
 * the tables that answer for what it does not load.
 */
export type SumRun = Pick<ShadowTables, 'query' | 'nameOf'>;

/** On the tables that answer, in the caller's transaction. */
export function sumRunOf(manager: EntityManager): SumRun {
  const { driver } = manager.dataSource;
  return {
    query: (sql, parameters = []) => manager.query(sql, [...parameters]),
    nameOf: (entity) => driver.escape(manager.dataSource.getMetadata(entity).tableName),
  };
}
