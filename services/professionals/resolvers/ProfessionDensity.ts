import type { ProfessionDensityResolvers } from '../../../schema/generated/professionals';
import { requiredProfession } from './requiredProfession';

export const ProfessionDensity: ProfessionDensityResolvers = {
  profession: ({ professionCode }, _args, context) => requiredProfession(professionCode, context),
};
