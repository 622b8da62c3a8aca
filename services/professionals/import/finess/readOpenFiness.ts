import { openTable, type BrokenRow, type TableRow } from '../../../../common/files/readTable';
import type { InputFile } from '../../../../common/files/InputFile';
import type { RowLedger } from '../../../../common/import/RowLedger';
import { isFiness } from '../../../../common/text/isFiness';
import type { Cell } from '../../../../common/import/rows/Cell';
import { lengthOfRow } from '../../../../common/import/rows/lengthOfRow';
import { fieldsOfLine } from './fieldsOfLine';
import type { RecordTaker, StructureRecord } from './StructureRecord';

/** The columns that are read, of the 42 of the layout; `cog` is the INSEE code of the commune. */
const columns = {
  nofinesset: { names: ['nofinesset'] },
  rs: { names: ['rs'] },
  rslongue: { names: ['rslongue'] },
  cog: { names: ['cog'] },
  categetab: { names: ['categetab'] },
  dateouvert: { names: ['dateouvert'] },
  coordx: { names: ['coordx'], optional: true },
  coordy: { names: ['coordy'], optional: true },
  sourcegeocod: { names: ['sourcegeocod'], optional: true },
} as const;

type OpenColumn = keyof typeof columns;

/** Tells the taker every row of the layout with a header, and the ledger of each. Throws what openTable throws. */
export async function readOpenFiness(
  file: InputFile,
  taker: Pick<RecordTaker, 'structure'>,
  ledger: Pick<RowLedger, 'read' | 'reject'>,
): Promise<void> {
  const table = await openTable(file, { columns, separator: ';' });
  for await (const rows of table.rows) {
    ledger.read(rows.length);
    for (const row of rows) {
      if (isBroken(row)) {
        const { line } = row;
        const value = lengthOf(row);
        ledger.reject({ file: file.name, line, rule: 'ROW_WRONG_COLUMN_COUNT', column: '', value });
      } else taker.structure(recordOf(file.name, row));
    }
  }
}

function isBroken(row: TableRow<OpenColumn> | BrokenRow): row is BrokenRow {
  return 'broken' in row;
}

/** The number stands first in this layout. */
function lengthOf({ text }: BrokenRow): string {
  const fields = fieldsOfLine(text);
  const finess = fields[0]?.trim().toUpperCase() ?? '';
  return lengthOfRow({ number: isFiness(finess) ? finess : null, values: fields.length });
}

function recordOf(file: string, { line, values }: TableRow<OpenColumn>): StructureRecord {
  const cell = (column: OpenColumn): Cell => ({ column, value: values[column] });
  return {
    file,
    line,
    cells: {
      finess: cell('nofinesset'),
      name: cell('rs'),
      longName: cell('rslongue'),
      category: cell('categetab'),
      commune: cell('cog'),
      openedOn: cell('dateouvert'),
    },
    coordinates: { x: cell('coordx'), y: cell('coordy'), origin: cell('sourcegeocod') },
  };
}
