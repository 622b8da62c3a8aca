import type { EpciResolvers } from '../../../schema/generated/professionals';
import { territoryFields } from './territoryFields';

export const EPCI: EpciResolvers = territoryFields('EPCI');
