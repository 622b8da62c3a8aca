import type { OrganizationResolvers } from '../../../schema/generated/cpts';
import { departmentOf } from '../answers/departmentOf';

export const Organization: OrganizationResolvers = {
  department: ({ departmentCode }) => (departmentCode === null ? null : departmentOf(departmentCode)),
  region: ({ regionCode }) => (regionCode === null ? null : { level: 'Region', code: regionCode }),
};
