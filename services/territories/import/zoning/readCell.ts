import type { SheetCell } from '../../../../common/files/readSheets';

/** Digits that a spreadsheet keeps of a number; those behind them are noise of its sums. */
const DIGITS_KEPT = 15;

/** A cell as text, without blanks around it; numbers as a spreadsheet shows them, so that 0.1 + 0.2 is 0.3. */
export function readCell(cell: SheetCell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'number') return String(Number(cell.toPrecision(DIGITS_KEPT)));
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return String(cell).trim();
}
