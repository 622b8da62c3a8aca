import type { SourceRow } from '../../../common/datasets/SourceRow';
import type { RequestContext } from '../context';

/** The source of a fact. Throws where it is missing: the load writes no fact without one. */
export async function requiredSource(
  id: string,
  { loaders }: Pick<RequestContext, 'loaders'>,
): Promise<SourceRow> {
  const source = await loaders.sources.load(id);
  if (source === null) throw new Error(`Source ${id} is missing`);
  return source;
}
