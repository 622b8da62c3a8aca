import { openTable, type BrokenRow, type Table, type TableRow } from '../../../../common/files/readTable';
import type { InputFile } from '../../../../common/files/InputFile';
import { ImportError } from '../../../../common/import/ImportError';
import type { DeclaredSources } from '../../../../common/import/DeclaredSources';
import type { ImportSettings } from '../../../../common/import/ImportDefinition';
import { textOfCell } from '../../../../common/import/rows/Cell';
import type { RowLedger } from '../../../../common/import/RowLedger';
import { rejectBrokenRow } from '../../../../common/import/rows/rejectBrokenRow';
import { tryRow } from '../../../../common/import/rows/tryRow';
import { membershipColumns, type MembershipCells, type MembershipColumn } from './membershipColumns';
import { membershipOfCells } from './membershipOfCells';
import type { MembershipRecord } from './MembershipRecord';

const LONGEST_TITLE = 300;

/** What the rows are checked against, and who is told of them. */
export interface MembershipReading {
  readonly ledger: Pick<RowLedger, 'read' | 'reject'>;
  readonly sources: DeclaredSources;
  readonly settings: Pick<ImportSettings, 'synthetic' | 'source'>;
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
  { ledger, sources, settings, take }: MembershipReading,
): void {
  if ('broken' in row) {
    rejectBrokenRow(ledger, file, row);
    return;
  }
  const place = { file, line: row.line };
  const cells = cellsOf(row, heads);
  tryRow(ledger, place, () => {
    const said = membershipOfCells(cells, settings.synthetic);
    const title = cells.source.value === '' ? null : textOfCell(cells.source, LONGEST_TITLE);
    const sourceId = sources.idOf({ title, url: settings.source?.url ?? null }, place);
    take({ ...place, ...said, sourceId });
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
