import type DataLoader from 'dataloader';

/** The rows of the ids, in their order; an id without a row is passed over. */
export async function loadPresent<Row>(
  loader: DataLoader<string, Row | null>,
  ids: readonly string[],
): Promise<Row[]> {
  const rows = await Promise.all(ids.map((id) => loader.load(id)));
  return rows.filter((row) => row !== null);
}
