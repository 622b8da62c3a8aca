import type { RegionResolvers } from '../../../schema/generated/professionals';
import { territoryFields } from './territoryFields';

export const Region: RegionResolvers = territoryFields('REGION');
