import type { CountryResolvers } from '../../../schema/generated/cpts';
import { territoryFields } from './territoryFields';
import { territoryReference } from './territoryReference';

export const Country: CountryResolvers = {
  ...territoryFields,
  __resolveReference: territoryReference('Country'),
};
