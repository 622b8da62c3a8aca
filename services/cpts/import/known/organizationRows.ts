import type { OrganizationRow } from '../../entities/OrganizationRow';
import type { Organization } from './Organizations';

/** The bodies that facts of a file name, each once, as rows of its dataset: none is missing where another dataset goes. */
export function organizationRows(datasetId: string, all: readonly Organization[]): OrganizationRow[] {
  const once = new Map(all.map((each) => [each.id, each]));
  return [...once.values()].map((each) => ({ ...each, datasetId }));
}
