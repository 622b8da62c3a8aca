import type { Day } from '../../../../common/calendarDay';
import { foldName } from '../../../../common/text/foldName';
import { checkLength, dayOfCell } from '../../../../common/import/rows/Cell';
import { euroCents } from './euroCents';
import { cellOf, type FileRow } from './FileRow';
import { RowProblem } from '../../../../common/import/rows/RowProblem';

const YES = ['oui', 'o', 'vrai', 'true', 'yes', '1'];
const NO = ['', 'non', 'n', 'faux', 'false', 'no', '0'];

/** A text of the row; null where the cell is empty. Throws ROW_CONTROL_CHARACTER and ROW_TEXT_TOO_LONG. */
export function textOf<Column extends string>(
  row: FileRow<Column>,
  column: Column,
  longest = 200,
): string | null {
  const cell = cellOf(row, column);
  if (/\p{Cc}/u.test(cell.value)) throw new RowProblem('ROW_CONTROL_CHARACTER', cell);
  checkLength(cell, longest);
  return cell.value === '' ? null : cell.value;
}

/** A text that the row must have. Throws ROW_MISSING_VALUE, ROW_CONTROL_CHARACTER and ROW_TEXT_TOO_LONG. */
export function requiredText<Column extends string>(row: FileRow<Column>, column: Column): string {
  const text = textOf(row, column);
  if (text === null) throw new RowProblem('ROW_MISSING_VALUE', { column });
  return text;
}

/** A day of the row; null where the cell is empty. Throws ROW_INVALID_DATE. */
export function dayOf<Column extends string>(row: FileRow<Column>, column: Column): Day | null {
  return dayOfCell(cellOf(row, column));
}

/** A day that the row must have. Throws ROW_MISSING_VALUE and ROW_INVALID_DATE. */
export function requiredDay<Column extends string>(row: FileRow<Column>, column: Column): Day {
  const day = dayOf(row, column);
  if (day === null) throw new RowProblem('ROW_MISSING_VALUE', { column });
  return day;
}

/** The days on which something can have happened, with the reason for the first one as a sentence. */
export interface PossibleDays {
  readonly first: Day;
  readonly reason: string;
  readonly today: Day;
}

/** A day that the row must have, among those that are possible. Throws ROW_MISSING_VALUE and ROW_INVALID_DATE. */
export function requiredDayWithin<Column extends string>(
  row: FileRow<Column>,
  column: Column,
  { first, reason, today }: PossibleDays,
): Day {
  const day = requiredDay(row, column);
  if (day < first) throw new RowProblem('ROW_INVALID_DATE', { column, hint: reason });
  if (day > today) throw new RowProblem('ROW_INVALID_DATE', { column, hint: `It is after today, ${today}.` });
  return day;
}

/** Whether the cell says yes; an empty one says no. Throws ROW_INVALID_CODE. */
export function yesOrNo<Column extends string>(row: FileRow<Column>, column: Column): boolean {
  const text = foldName(row.values[column]);
  if (YES.includes(text)) return true;
  if (NO.includes(text)) return false;
  throw new RowProblem('ROW_INVALID_CODE', { column, hint: 'Write "oui" or "non".' });
}

/** Whole cents of an amount in euros. Throws ROW_MISSING_VALUE and ROW_INVALID_AMOUNT. */
export function centsOf<Column extends string>(row: FileRow<Column>, column: Column): number {
  const cents = euroCents(requiredText(row, column));
  if (cents === null) throw new RowProblem('ROW_INVALID_AMOUNT', { column });
  return cents;
}

/** The value that the cell names by itself or by a French label; null where it is empty. Throws ROW_INVALID_CODE. */
export function labelledOf<Column extends string, Value extends string>(
  row: FileRow<Column>,
  column: Column,
  labels: Readonly<Record<Value, readonly string[]>>,
): Value | null {
  const text = foldName(row.values[column]);
  if (text === '') return null;
  const values = Object.keys(labels) as Value[];
  const found = valueByLabel(labels).get(text) as Value | undefined;
  if (found !== undefined) return found;
  throw new RowProblem('ROW_INVALID_CODE', {
    column,
    hint: `It is one of ${values.join(', ')}, or its French label.`,
  });
}

const indexes = new WeakMap<object, ReadonlyMap<string, string>>();

/** Each value by its own name and by its labels, folded; made once for all rows. */
function valueByLabel(labels: Readonly<Record<string, readonly string[]>>): ReadonlyMap<string, string> {
  const known = indexes.get(labels);
  if (known !== undefined) return known;
  const index = new Map(
    Object.entries(labels).flatMap(([value, others]) =>
      [value, ...others].map((label) => [foldName(label), value] as const),
    ),
  );
  indexes.set(labels, index);
  return index;
}
