import type { Day } from '../../calendarDay';
import { isFiness } from '../../text/isFiness';
import { looksLikeFormula } from '../../text/looksLikeFormula';
import { passesLuhn } from '../../text/passesLuhn';
import { dayWritten } from './dayWritten';
import { RowProblem } from './RowProblem';

/** A value of a row, without blanks around it, and how the file heads its column. */
export interface Cell {
  readonly column: string;
  readonly value: string;
}

/** The day in the cell, written 2021-03-12 or 12/03/2021; null where it is empty. Throws ROW_INVALID_DATE. */
export function dayOfCell(cell: Cell): Day | null {
  const day = dayWritten(cell.value);
  if (cell.value !== '' && day === null) throw new RowProblem('ROW_INVALID_DATE', cell);
  return day;
}

/** The text in the cell. Throws ROW_MISSING_VALUE, ROW_FORMULA and ROW_TEXT_TOO_LONG. */
export function textOfCell(cell: Cell, longest: number): string {
  if (cell.value === '') throw new RowProblem('ROW_MISSING_VALUE', cell);
  if (looksLikeFormula(cell.value)) throw new RowProblem('ROW_FORMULA', cell);
  checkLength(cell, longest);
  return cell.value;
}

/** Throws ROW_TEXT_TOO_LONG where the cell holds more characters than that. */
export function checkLength(cell: Cell, longest: number): void {
  if (cell.value.length <= longest) return;
  throw new RowProblem('ROW_TEXT_TOO_LONG', { ...cell, hint: `${longest} characters at most.` });
}

/** The FINESS number in the cell. Throws ROW_MISSING_VALUE, ROW_INVALID_FINESS and ROW_INVALID_CHECK_DIGIT. */
export function finessOfCell(cell: Cell, synthetic: boolean): string {
  const finess = cell.value.toUpperCase();
  if (finess === '') throw new RowProblem('ROW_MISSING_VALUE', cell);
  if (!isFiness(finess)) throw new RowProblem('ROW_INVALID_FINESS', cell);
  return withCheckDigit({ ...cell, value: finess }, synthetic);
}

/** The value of the cell, whose check digit must be wrong where it is made up, and right otherwise. Throws ROW_INVALID_CHECK_DIGIT. */
export function withCheckDigit(cell: Cell, synthetic: boolean): string {
  if (passesLuhn(cell.value) === synthetic) throw new RowProblem('ROW_INVALID_CHECK_DIGIT', cell);
  return cell.value;
}
