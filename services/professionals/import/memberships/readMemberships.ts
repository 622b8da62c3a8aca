import { findSeparator } from '../../../../common/files/findSeparator';
import { openTable, type BrokenRow, type Table, type TableRow } from '../../../../common/files/readTable';
import type { InputFile } from '../../../../common/files/InputFile';
import { ImportError } from '../../../../common/import/ImportError';
import type { RowLedger } from '../../../../common/import/RowLedger';
import { lengthOfRow } from '../files/lengthOfRow';
import { tryRow } from '../files/tryRow';
import { membershipColumns, type MembershipCells, type MembershipColumn } from './membershipColumns';
import { membershipOfCells } from './membershipOfCells';
import type { MembershipRecord } from './MembershipRecord';
import type { MembershipSources } from './MembershipSources';

/** What the rows are checked against, and who is told of them. */
export interface MembershipReading {
  readonly ledger: Pick<RowLedger, 'read' | 'reject'>;
  readonly sources: MembershipSources;
  readonly synthetic: boolean;
  /** May throw a RowProblem: then the row is rejected. */
  readonly take: (record: MembershipRecord) => void;
}

/** Gives what every row of the file says. Throws what openTable throws, and IMPORT_MISSING_COLUMN without a column of members. */
export async function readMemberships(file: InputFile, reading: MembershipReading): Promise<void> {
  const table = await openTable(file, { columns: membershipColumns });
  if (table.heads.rpps === null && table.heads.finess === null) {
    throw new ImportError('IMPORT_MISSING_COLUMN', { file: file.name, line: 1, value: 'RPPS, FINESS' });
  }
  for await (const rows of table.rows) {
    reading.ledger.read(rows.length);
    for (const row of rows) takeRow({ file: file.name, heads: table.heads, row }, reading);
  }
}

interface PlacedRow extends Pick<Table<MembershipColumn>, 'heads'> {
  readonly file: string;
  readonly row: TableRow<MembershipColumn> | BrokenRow;
}

function takeRow(
  { file, heads, row }: PlacedRow,
  { ledger, sources, synthetic, take }: MembershipReading,
): void {
  if ('broken' in row) {
    const values = row.text.split(findSeparator(row.text)).length;
    const value = lengthOfRow({ number: null, values });
    ledger.reject({ file, line: row.line, rule: 'ROW_WRONG_COLUMN_COUNT', column: '', value });
    return;
  }
  const place = { file, line: row.line };
  const cells = cellsOf(row, heads);
  tryRow(ledger, place, () => {
    const said = membershipOfCells(cells, synthetic);
    take({ ...place, ...said, sourceId: sources.idOf(cells.source, place) });
  });
}

function cellsOf(
  { values }: TableRow<MembershipColumn>,
  heads: Table<MembershipColumn>['heads'],
): MembershipCells {
  const columns = Object.keys(membershipColumns) as MembershipColumn[];
  const cells = columns.map((column) => [
    column,
    { column: heads[column] ?? membershipColumns[column].names[0], value: values[column] },
  ]);
  return Object.fromEntries(cells) as MembershipCells;
}
