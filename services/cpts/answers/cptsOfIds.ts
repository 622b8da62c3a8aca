import type { RequestContext } from '../context';
import type { Cpts } from '../model/Cpts';

/** The CPTS of the stable names, in their order. */
export async function cptsOfIds(
  ids: readonly string[],
  context: Pick<RequestContext, 'snapshot'>,
): Promise<Cpts[]> {
  const snapshot = await context.snapshot();
  return ids.map((id) => snapshot.cptsById(id)).filter((cpts) => cpts !== undefined);
}
