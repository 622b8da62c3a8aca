import type { DepartmentResolvers } from '../../../schema/generated/cpts';
import { territoryFields } from './territoryFields';
import { territoryReference } from './territoryReference';

export const Department: DepartmentResolvers = {
  ...territoryFields,
  __resolveReference: territoryReference('Department'),
};
