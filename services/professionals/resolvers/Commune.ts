import type { CommuneResolvers } from '../../../schema/generated/professionals';
import { territoryFields } from './territoryFields';

export const Commune: CommuneResolvers = territoryFields('COMMUNE');
