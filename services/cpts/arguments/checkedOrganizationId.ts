import { badInput } from '../../../common/errors/badInput';
import type { RequestContext } from '../context';

/** The stable name of a body in a condition; null where none was given. Throws UNKNOWN_ORGANIZATION. */
export async function checkedOrganizationId(
  id: string | null | undefined,
  { loaders }: Pick<RequestContext, 'loaders'>,
): Promise<string | null> {
  if (id == null) return null;
  if ((await loaders.organizations.load(id)) === null) throw badInput('UNKNOWN_ORGANIZATION', id);
  return id;
}
