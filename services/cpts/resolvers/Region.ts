import type { RegionResolvers } from '../../../schema/generated/cpts';
import { territoryFields } from './territoryFields';
import { territoryReference } from './territoryReference';

export const Region: RegionResolvers = {
  ...territoryFields,
  __resolveReference: territoryReference('Region'),
};
