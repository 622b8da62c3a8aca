import { stringify } from 'csv-stringify/sync';
import type { AnswerTable } from './tableOfAnswer';

/** How a table is written as CSV. */
export interface CsvForm {
  readonly separator: string;
  /** Whether a byte order mark stands first, by which spreadsheet programs know UTF-8. */
  readonly bom: boolean;
}

/**
 * The table as CSV: quotes as in RFC 4180, but lines end with LF alone. Text that a spreadsheet program would run as a formula
 * gets an apostrophe.
 */
export function csvText({ head, rows }: AnswerTable, { separator, bom }: CsvForm): string {
  return stringify([head, ...rows], {
    delimiter: separator,
    bom,
    escape_formulas: true,
    cast: { boolean: (value) => String(value) },
  });
}
