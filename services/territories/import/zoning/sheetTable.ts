import type { Sheet, SheetCell } from '../../../../common/files/readSheets';
import { foldName } from '../../../../common/text/foldName';
import { readCell } from './readCell';

/** The row of a sheet that heads its table, its texts folded, and which row it is (0 for the first). */
export interface SheetHeader {
  readonly row: number;
  readonly heads: readonly string[];
  readonly folded: readonly string[];
}

/** Titles and notes stand above a table; further down there is none. */
const MOST_ROWS_ABOVE = 40;

/** The first row of a sheet whose folded texts are a header, as titles of several rows stand above it; null where none is. */
export function findHeader(
  sheet: Sheet,
  isHeader: (folded: readonly string[]) => boolean,
): SheetHeader | null {
  for (const [row, cells] of sheet.rows.slice(0, MOST_ROWS_ABOVE).entries()) {
    const heads = [...cells].map(readCell);
    const folded = heads.map(foldName);
    if (isHeader(folded)) return { row, heads, folded };
  }
  return null;
}

/** The number of the first column whose folded heading fits; null where none does. */
export function columnThat(header: SheetHeader, fits: (folded: string) => boolean): number | null {
  const column = header.folded.findIndex(fits);
  return column === -1 ? null : column;
}

/** The text of a cell; empty where the column is not in the sheet. */
export function textAt(cells: readonly SheetCell[], column: number | null): string {
  return column === null ? '' : readCell(cells[column]);
}

/** Whether a row has no text at all. */
export function isBlank(cells: readonly SheetCell[]): boolean {
  return cells.every((cell) => readCell(cell) === '');
}
