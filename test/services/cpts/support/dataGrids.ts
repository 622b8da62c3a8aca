import { documentFacts } from '../../../../services/cpts/import/documentFacts';
import { readDocuments } from '../../../../services/cpts/import/readDocuments';
import { rowsOfGrids } from '../../../../services/cpts/import/rowsOfGrids';
import { assembleGrids, type GridRows } from '../../../../services/cpts/loaders/assembleGrids';
import type { FundingGrid } from '../../../../services/cpts/model/FundingGrid';

/** The grids of data/ as the read models hold them, without a database; labels are the names of missions. */
export function dataGrids(): FundingGrid[] {
  const tables = rowsOfGrids(documentFacts(readDocuments().documents));
  const [grids, sources, sizes, missions, lines, totals] = tables.map(({ rows }) => rows);
  return assembleGrids({ grids, sources, sizes, missions, lines, totals, labels: [] } as unknown as GridRows);
}

/** One of them by its stable name. */
export function dataGrid(id: string): FundingGrid {
  const grid = dataGrids().find((each) => each.id === id);
  if (grid === undefined) throw new Error(`No grid ${id}`);
  return grid;
}
