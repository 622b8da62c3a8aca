import { passesLuhn } from '../../../../common/text/passesLuhn';
import { stableName } from '../documentValues';
import type { FileRow } from './FileRow';
import { RowProblem } from './RowProblem';

const FINESS = /^(\d{2}|2[AB])\d{7}$/;

/** The stable name of a CPTS in the row; null where the cell is empty. Throws ROW_INVALID_CPTS. */
export function cptsIdOf(row: FileRow<'cptsId'>): string | null {
  const id = row.values.cptsId;
  if (id === '') return null;
  if (id.startsWith('cpts-') && stableName.safeParse(id).success) return id;
  throw new RowProblem(
    'ROW_INVALID_CPTS',
    'cptsId',
    'Words of a-z and 0-9 joined by hyphens follow "cpts-".',
  );
}

/** The FINESS number in the row; null where the cell is empty. Throws ROW_INVALID_FINESS and ROW_INVALID_CHECK_DIGIT. */
export function finessOf(row: FileRow<'finess'>, synthetic: boolean): string | null {
  const finess = row.values.finess.toUpperCase();
  if (finess === '') return null;
  if (!FINESS.test(finess)) throw new RowProblem('ROW_INVALID_FINESS', 'finess');
  if (passesLuhn(finess) === synthetic) throw new RowProblem('ROW_INVALID_CHECK_DIGIT', 'finess');
  return finess;
}
