import type { EpciResolvers } from '../../../schema/generated/cpts';
import { territoryFields } from './territoryFields';
import { territoryReference } from './territoryReference';

export const EPCI: EpciResolvers = {
  ...territoryFields,
  __resolveReference: territoryReference('EPCI'),
};
