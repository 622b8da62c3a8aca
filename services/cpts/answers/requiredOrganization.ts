import type { RequestContext } from '../context';
import type { OrganizationRow } from '../entities/OrganizationRow';

/** The organization that a fact names. Throws where it is missing: the load checks every name. */
export async function requiredOrganization(
  id: string,
  { loaders }: Pick<RequestContext, 'loaders'>,
): Promise<OrganizationRow> {
  const organization = await loaders.organizations.load(id);
  if (organization === null) throw new Error(`Organization ${id} is missing`);
  return organization;
}
