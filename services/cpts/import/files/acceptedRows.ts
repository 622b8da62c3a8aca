import type { RowLedger } from '../../../../common/import/RowLedger';
import { tryRow } from '../../../../common/import/rows/tryRow';
import type { FileRow } from './FileRow';

/** What is made of each row; rows for which a RowProblem is thrown are rejected, and left out. */
export function acceptedRows<Row extends FileRow, Made>(
  rows: readonly Row[],
  ledger: Pick<RowLedger, 'reject'>,
  make: (row: Row) => Made,
): Made[] {
  return rows.flatMap((row) => tryRow(ledger, row, () => [make(row)]) ?? []);
}
