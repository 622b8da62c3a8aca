import type { RequestContext } from '../context';
import type { Cpts } from '../model/Cpts';

/** The CPTS that a fact names. Throws where it is missing: the load checks every name. */
export async function requiredCpts(id: string, context: Pick<RequestContext, 'snapshot'>): Promise<Cpts> {
  const cpts = (await context.snapshot()).cptsById(id);
  if (cpts === undefined) throw new Error(`CPTS ${id} is missing`);
  return cpts;
}
