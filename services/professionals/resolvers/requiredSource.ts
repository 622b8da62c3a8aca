import type { SourceRow } from '../../../common/datasets/SourceRow';
import type { RequestContext } from '../context';

/** The source of a row. Throws where the load that wrote the row did not write its source: a fault of ours. */
export async function requiredSource(id: string, { loaders }: RequestContext): Promise<SourceRow> {
  const source = await loaders.source.load(id);
  if (!source) throw new Error(`The source ${id} is missing from the database`);
  return source;
}
