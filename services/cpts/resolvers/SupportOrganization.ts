import type { SupportOrganizationResolvers } from '../../../schema/generated/cpts';
import { departmentOf } from '../answers/departmentOf';
import { requiredOrganization } from '../answers/requiredOrganization';
import { requiredSource } from '../answers/requiredSource';

export const SupportOrganization: SupportOrganizationResolvers = {
  organization: (parent, _args, context) => requiredOrganization(parent.organizationId, context),
  departments: async (parent, _args, { loaders }) =>
    (await loaders.departmentsOfSupport.load(parent.id)).map(departmentOf),
  source: (parent, _args, context) => requiredSource(parent.sourceId, context),
};
