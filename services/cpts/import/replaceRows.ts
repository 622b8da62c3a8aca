import type { EntityManager } from 'typeorm';
import { insertRows } from '../../../common/database/insertRows';
import type { TableRows } from './TableRows';

/** Writes the rows into their table in place of all that stood there, and returns how many. */
export async function replaceRows(manager: EntityManager, { entity, rows }: TableRows): Promise<number> {
  await manager.createQueryBuilder().delete().from(entity).execute();
  return insertRows(manager, entity, rows);
}
