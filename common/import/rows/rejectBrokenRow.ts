import { findSeparator } from '../../files/findSeparator';
import type { BrokenRow } from '../../files/readTable';
import type { RowLedger } from '../RowLedger';
import { lengthOfRow } from './lengthOfRow';

/**
 * Tells the ledger that a row of the file has too few or too many values (ROW_WRONG_COLUMN_COUNT), and how many; never its
 * text, which may hold what nobody asked for.
 */
export function rejectBrokenRow(
  ledger: Pick<RowLedger, 'reject'>,
  file: string,
  { line, text }: BrokenRow,
): void {
  const values = text.split(findSeparator(text)).length;
  const value = lengthOfRow({ number: null, values });
  ledger.reject({ file, line, rule: 'ROW_WRONG_COLUMN_COUNT', column: '', value });
}
