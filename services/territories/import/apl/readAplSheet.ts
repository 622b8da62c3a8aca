import type { Sheet, SheetCell } from '../../../../common/files/readSheets';
import { ImportError } from '../../../../common/import/ImportError';
import type { RowLedger } from '../../../../common/import/RowLedger';
import { readCell } from '../zoning/readCell';
import { breachOfCommuneCode, isFormula, type RowBreach } from '../zoning/rowBreach';
import { isBlank, textAt } from '../zoning/sheetTable';
import type { AplColumns } from './aplColumns';
import type { AplNumbers, AplRow } from './AplFigure';
import { parseDecimal, type Decimal } from './decimal';

/** What a sheet of figures says: its rows, and what stands under the heading of the values. */
export interface AplSheet {
  readonly unit: string | null;
  readonly rows: readonly AplRow[];
}

/** A sheet and the name it is told by in the file of rejects. */
export interface NamedSheet {
  readonly sheet: Sheet;
  readonly columns: AplColumns;
  readonly file: string;
}

/**
 * The rows of a sheet. Told to the ledger are all but the row of units: totals, notes and communes without a figure are left
 * out. Throws IMPORT_MISSING_COLUMN where the standardised population is missing.
 */
export function readAplSheet({ sheet, columns, file }: NamedSheet, ledger: RowLedger): AplSheet {
  if (columns.standardisedPopulation === null) {
    const line = columns.header.row + 1;
    throw new ImportError('IMPORT_MISSING_COLUMN', { file, line, value: 'Population standardisée' });
  }
  const rows: AplRow[] = [];
  const first = columns.header.row + 1;
  const below = sheet.rows.slice(first).map((cells, index) => ({ cells, line: first + index + 1 }));
  const filled = below.filter(({ cells }) => !isBlank(cells));
  const units = filled[0] && isUnitsRow(filled[0].cells, columns) ? filled[0] : null;
  for (const { cells, line } of units ? filled.slice(1) : filled) {
    ledger.read();
    const place = { file, line };
    const read = readRow(cells, columns);
    if ('left' in read) ledger.leaveOut(read.left);
    else if ('rule' in read) ledger.reject({ ...place, ...read });
    else rows.push({ ...place, ...read });
  }
  return { unit: units && unitOf(units.cells, columns), rows };
}

/** The first row may say in words what the columns are counted in; one that names a commune or holds a number is of data. */
function isUnitsRow(cells: readonly SheetCell[], columns: AplColumns): boolean {
  const { code, value, upTo65, upTo62, upTo60, standardisedPopulation, totalPopulation } = columns;
  if (textAt(cells, code) !== '' || isTotal(cells, columns)) return false;
  const figures = [value, upTo65, upTo62, upTo60, standardisedPopulation, totalPopulation];
  return figures.every((column) => !/^[+-]?[\d.,]/.test(textAt(cells, column)));
}

function unitOf(cells: readonly SheetCell[], { value }: AplColumns): string | null {
  const text = textAt(cells, value);
  return text === '' ? null : text.slice(0, 300);
}

type ReadRow = RowBreach | { readonly left: string } | Omit<AplRow, 'file' | 'line'>;

function readRow(cells: readonly SheetCell[], columns: AplColumns): ReadRow {
  const code = textAt(cells, columns.code).toUpperCase();
  const column = columns.header.heads[columns.code] ?? '';
  if (isTotal(cells, columns)) return { left: 'total' };
  if (isNote(cells, code, columns)) return { left: 'note' };
  const breach = breachOfCommuneCode(code, column);
  if (breach) return breach;
  if (textAt(cells, columns.value) === '') return { left: 'without a figure' };
  const numbers = readNumbers(cells, columns);
  return 'rule' in numbers ? numbers : { ...numbers, communeCode: code, column };
}

/** The sum of all rows bears its word in the column of the codes, or in that of the names behind it. */
function isTotal(cells: readonly SheetCell[], { code }: AplColumns): boolean {
  return [code, code + 1].some((column) => /^total\b/i.test(textAt(cells, column)));
}

/** A line of prose under the table: longer than a code, and nothing beside it. */
function isNote(cells: readonly SheetCell[], code: string, columns: AplColumns): boolean {
  return code.length > 5 && cells.every((cell, place) => place === columns.code || readCell(cell) === '');
}

function readNumbers(cells: readonly SheetCell[], columns: AplColumns): AplNumbers | RowBreach {
  const breaches: RowBreach[] = [];
  const read = (
    name: 'value' | 'upTo65' | 'upTo62' | 'upTo60' | 'standardisedPopulation' | 'totalPopulation',
  ) => {
    const place = columns[name];
    const text = textAt(cells, place);
    if (text === '') return null;
    const decimal = parseDecimal(text);
    if (decimal) return decimal;
    const column = columns.header.heads[place ?? -1] ?? '';
    const formula = isFormula(text) && Number.isNaN(Number(text));
    breaches.push({ rule: formula ? 'ROW_FORMULA' : 'ROW_INVALID_NUMBER', column, value: text });
    return null;
  };
  const value = read('value');
  const ages = { upTo65: read('upTo65'), upTo62: read('upTo62'), upTo60: read('upTo60') };
  const standardisedPopulation = read('standardisedPopulation');
  const totalPopulation = wholeNumber(read('totalPopulation'));
  const [breach] = breaches;
  if (breach) return breach;
  if (value && standardisedPopulation) return { value, ...ages, standardisedPopulation, totalPopulation };
  const column = columns.header.heads[columns.standardisedPopulation ?? -1] ?? '';
  return { rule: 'ROW_MISSING_VALUE', column, value: '' };
}

/** Inhabitants are whole; the files carry noise of their sums, as 520.000000004. */
function wholeNumber(decimal: Decimal | null): number | null {
  if (decimal === null) return null;
  const half = 10n ** BigInt(decimal.scale);
  return Number((2n * decimal.units + half) / (2n * half));
}
