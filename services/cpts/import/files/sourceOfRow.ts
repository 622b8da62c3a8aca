import type { DeclaredSources } from '../../../../common/import/DeclaredSources';
import { RowProblem } from '../../../../common/import/rows/RowProblem';
import type { FileRow } from './FileRow';
import { textOf } from './rowValues';

/**
 * The id of the source that the row tells. Throws ROW_TEXT_TOO_LONG and ROW_INVALID_URL, and what `idOf` of the sources
 * throws.
 */
export function sourceOfRow(row: FileRow<'source' | 'url'>, sources: DeclaredSources): string {
  const title = textOf(row, 'source', 300);
  const url = textOf(row, 'url', 500);
  if (url !== null && !/^https?:\/\/\S+$/.test(url))
    throw new RowProblem('ROW_INVALID_URL', { column: 'url' });
  return sources.idOf({ title, url }, row);
}
