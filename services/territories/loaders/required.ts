import type { KeptRows } from '../../../common/datasets/keptTables';

/** The row that another row of the same database points to. Throws where it is missing: the load is broken then. */
export async function required<Row>(loader: Pick<KeptRows<Row>, 'load'>, key: string): Promise<Row> {
  const row = await loader.load(key);
  if (row === null) throw new Error(`A row points to ${key}, which is not in the database`);
  return row;
}
