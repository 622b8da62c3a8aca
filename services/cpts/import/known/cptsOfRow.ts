import { ImportError } from '../../../../common/import/ImportError';
import type { FileRow } from '../files/FileRow';
import { RowProblem } from '../../../../common/import/rows/RowProblem';
import { listed, type CptsRegister, type KnownCpts } from './KnownCpts';

type NamingRow = FileRow<'cptsId' | 'cpts'>;

/** Throws IMPORT_MISSING_COLUMN where a file has neither of the two columns that tell a CPTS. */
export function checkCptsColumns(rows: readonly NamingRow[]): void {
  const lacking = rows.find(({ heads }) => heads.cptsId === null && heads.cpts === null);
  if (lacking === undefined) return;
  throw new ImportError('IMPORT_MISSING_COLUMN', { file: lacking.file, value: 'neither CPTS_ID nor CPTS' });
}

/**
 * The CPTS that the row tells by its stable name, FINESS number or name. Throws ROW_MISSING_VALUE, and ROW_INVALID_CPTS with
 * the ones that may be meant.
 */
export function cptsOfRow({ values }: NamingRow, register: CptsRegister): KnownCpts {
  const column = values.cptsId === '' ? 'cpts' : 'cptsId';
  const text = values[column];
  if (text === '') throw new RowProblem('ROW_MISSING_VALUE', { column });
  const known = register.byId(text) ?? register.byFiness(text);
  if (known !== undefined) return known;
  const named = column === 'cpts' ? register.byName(text) : [];
  const [only, ...others] = named;
  if (only !== undefined && others.length === 0) return only;
  const hint =
    only === undefined ? register.nearest(text.replace(/^cpts-/, '')) : `It may be ${listed(named)}.`;
  throw new RowProblem('ROW_INVALID_CPTS', { column, hint });
}
