import type { SourceRow } from '../../../common/datasets/SourceRow';
import type { RequestContext } from '../context';
import type { FileKind } from '../import/nationalDatasets';
import type { Total } from '../pages/ListPage';
import { requiredSource } from './requiredSource';

/** The source of a list: that of the loaded file, which says whether its rows are made up; null with the total. */
export async function sourceOfPage(
  page: { readonly total: () => Promise<Total> },
  kind: FileKind,
  context: RequestContext,
): Promise<SourceRow | null> {
  const { count } = await page.total();
  const file = count === null ? null : (await context.loaders.loadedFiles())[kind];
  return file === null ? null : requiredSource(file.sourceId, context);
}
