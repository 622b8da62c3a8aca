import type { SourceRow } from '../../../common/datasets/SourceRow';
import type { RequestContext } from '../context';
import { requiredSource } from './requiredSource';

/** The source of a fact; null where nobody states it. Throws where a source that is named is missing. */
export async function sourceOrNone(
  id: string | null,
  context: Pick<RequestContext, 'loaders'>,
): Promise<SourceRow | null> {
  return id === null ? null : requiredSource(id, context);
}
