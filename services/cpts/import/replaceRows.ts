import type { EntityManager } from 'typeorm';
import { insertRows } from '../../../common/database/insertRows';
import type { TableRows } from './TableRows';

/**
 * Writes the rows into their table in place of all that stood there, and returns how many. Of a table that several datasets
 * fill, only the rows of the dataset named are replaced.
 */
export async function replaceRows(
  manager: EntityManager,
  { entity, rows }: TableRows,
  datasetId?: string,
): Promise<number> {
  const { columns } = manager.dataSource.getMetadata(entity);
  const shared = columns.some(({ propertyName }) => propertyName === 'datasetId');
  const all = manager.createQueryBuilder().delete().from(entity);
  await (shared && datasetId !== undefined ? all.where({ datasetId }) : all).execute();
  return insertRows(manager, entity, rows);
}
