import type { CountryResolvers } from '../../../schema/generated/professionals';
import { territoryFields } from './territoryFields';

export const Country: CountryResolvers = territoryFields('COUNTRY');
