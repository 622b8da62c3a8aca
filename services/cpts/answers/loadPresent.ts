import type { KeptRows } from '../../../common/datasets/keptTables';

/** The rows of the ids, in their order; an id without a row is passed over. */
export async function loadPresent<Row>(
  loader: Pick<KeptRows<Row>, 'load'>,
  ids: readonly string[],
): Promise<Row[]> {
  const rows = await Promise.all(ids.map(async (id) => loader.load(id)));
  return rows.filter((row) => row !== null);
}
