import type { ProfessionalResolvers } from '../../../schema/generated/professionals';
import { dayTold } from '../../../common/graphql/dayTold';
import { requiredProfession } from './requiredProfession';
import { requiredSource } from './requiredSource';

export const Professional: ProfessionalResolvers = {
  __resolveReference: ({ rpps }, { loaders }) => loaders.professional.load(rpps),
  profession: ({ professionCode }, _args, context) => requiredProfession(professionCode, context),
  practices: ({ rpps }, _args, { loaders }) => loaders.practices.load(rpps),
  memberships: ({ rpps }, { on }, { loaders, today }) =>
    loaders.membershipsOnDay.load({ owner: rpps, condition: dayTold(on, today) }),
  source: ({ sourceId }, _args, context) => requiredSource(sourceId, context),
};
