import { finessOfCell } from '../../../../common/import/rows/Cell';
import { stableName } from '../documentValues';
import { cellOf, type FileRow } from './FileRow';
import { RowProblem } from '../../../../common/import/rows/RowProblem';

/** The stable name of a CPTS in the row; null where the cell is empty. Throws ROW_INVALID_CPTS. */
export function cptsIdOf(row: FileRow<'cptsId'>): string | null {
  const id = row.values.cptsId;
  if (id === '') return null;
  if (id.startsWith('cpts-') && stableName.safeParse(id).success) return id;
  throw new RowProblem('ROW_INVALID_CPTS', {
    column: 'cptsId',
    hint: 'Words of a-z and 0-9 joined by hyphens follow "cpts-".',
  });
}

/** The FINESS number in the row; null where the cell is empty. Throws ROW_INVALID_FINESS and ROW_INVALID_CHECK_DIGIT. */
export function finessOf(row: FileRow<'finess'>, synthetic: boolean): string | null {
  return row.values.finess === '' ? null : finessOfCell(cellOf(row, 'finess'), synthetic);
}
