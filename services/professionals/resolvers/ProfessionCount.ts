import type { ProfessionCountResolvers } from '../../../schema/generated/professionals';
import { requiredProfession } from './requiredProfession';

export const ProfessionCount: ProfessionCountResolvers = {
  profession: ({ professionCode }, _args, context) => requiredProfession(professionCode, context),
};
