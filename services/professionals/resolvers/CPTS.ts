import type { CptsResolvers } from '../../../schema/generated/professionals';
import { dayTold } from '../../../common/graphql/dayTold';
import { countsOfMembers } from '../counts';
import { densitiesOfMembers } from '../densities';
import { careStructuresOfCpts } from '../pages/careStructuresOf';
import { knownProfession } from '../pages/knownProfession';
import { membersOfCpts } from '../pages/membersOfCpts';

export const CPTS: CptsResolvers = {
  memberCounts: ({ id }, { on }, context) =>
    countsOfMembers(id, { on: dayTold(on, context.today), mode: null }, context),
  memberDensities: (cpts, { on, mode, hideBelow }, context) => {
    const asked = { on: dayTold(on, context.today), mode: mode ?? null, hideBelow };
    return densitiesOfMembers(cpts, asked, context);
  },
  members: async ({ id }, { on, professionCode, ...page }, context) => {
    if (professionCode != null) await knownProfession(professionCode, context);
    const asked = { cptsId: id, on: dayTold(on, context.today), professionCode: professionCode ?? null };
    return membersOfCpts(asked, page, context);
  },
  careStructures: (cpts, { kind, ...page }, context) =>
    careStructuresOfCpts({ cpts, kind: kind ?? null }, page, context),
};
