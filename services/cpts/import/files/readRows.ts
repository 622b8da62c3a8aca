import {
  openTable,
  type BrokenRow,
  type ColumnSpec,
  type TableRow,
} from '../../../../common/files/readTable';
import type { ImportContext } from '../../../../common/import/ImportDefinition';
import { rejectBrokenRow } from '../../../../common/import/rows/rejectBrokenRow';
import type { FileRow } from './FileRow';
import { acceptedRows } from './acceptedRows';
import { RowProblem } from '../../../../common/import/rows/RowProblem';
import { looksLikeFormula } from '../../../../common/text/looksLikeFormula';

/** What begins a formula in a spreadsheet; of a number only the first two do. */
const FORMULA_OF_NUMBER = /^[=@]/;

/** The columns of a file, and those of them that hold numbers. */
export interface FileColumns<Column extends string> {
  readonly columns: Readonly<Record<Column, ColumnSpec>>;
  readonly numbers: readonly Column[];
}

/**
 * The rows of all the files, in their order; the ledger is told of each row read, and of those rejected for a wrong number
 * of columns or a formula. Throws what `openTable` throws.
 */
export async function readRows<Column extends string>(
  { files, ledger }: Pick<ImportContext, 'files' | 'ledger'>,
  { columns, numbers }: FileColumns<Column>,
): Promise<FileRow<Column>[]> {
  const read: FileRow<Column>[] = [];
  for (const file of files) {
    const { heads, rows } = await openTable(file, { columns });
    for await (const batch of rows) {
      ledger.read(batch.length);
      const whole = withoutBroken(batch, file.name, ledger);
      read.push(...whole.map(({ line, values }) => ({ file: file.name, line, values, heads })));
    }
  }
  return acceptedRows(read, ledger, (row) => withoutFormulas(row, numbers));
}

function withoutBroken<Column extends string>(
  batch: readonly (TableRow<Column> | BrokenRow)[],
  file: string,
  ledger: ImportContext['ledger'],
): TableRow<Column>[] {
  return batch.flatMap((row) => {
    if (!('broken' in row)) return [row];
    rejectBrokenRow(ledger, file, row);
    return [];
  });
}

/** The row itself. Throws ROW_FORMULA. */
export function withoutFormulas<Column extends string>(
  row: FileRow<Column>,
  numbers: readonly Column[],
): FileRow<Column> {
  for (const column of Object.keys(row.values) as Column[]) {
    const text = row.values[column];
    const isFormula = numbers.includes(column) ? FORMULA_OF_NUMBER.test(text) : looksLikeFormula(text);
    if (isFormula) throw new RowProblem('ROW_FORMULA', { column });
  }
  return row;
}
