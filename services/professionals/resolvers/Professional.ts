import type { ProfessionalResolvers } from '../../../schema/generated/professionals';
import { dayTold } from '../../../common/graphql/dayTold';
import { requiredProfession } from './requiredProfession';
import { requiredSource } from './requiredSource';

export const Professional: ProfessionalResolvers = {
  __resolveReference: ({ rpps }, { loaders }) => loaders.professional.load(rpps),
  profession: ({ professionCode }, _args, context) => requiredProfession(professionCode, context),
  practisingName: ({ rpps }, _args, { loaders }) => loaders.practisingName.load(rpps),
  practices: ({ rpps }, _args, { loaders }) => loaders.practices.load(rpps),
  memberships: async ({ rpps }, { on }, { loaders, today }) => {
    const condition = dayTold(on, today);
    if (!(await loaders.loadedFiles()).memberships) return null;
    return loaders.membershipsOnDay.load({ owner: rpps, condition });
  },
  source: ({ sourceId }, _args, context) => requiredSource(sourceId, context),
};
