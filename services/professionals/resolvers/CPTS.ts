import type { CptsResolvers } from '../../../schema/generated/professionals';
import { countsOfMembers } from '../counts';
import { careStructuresOfCpts } from '../pages/careStructuresOf';
import { knownProfession } from '../pages/knownProfession';
import { membersOfCpts } from '../pages/membersOfCpts';

export const CPTS: CptsResolvers = {
  memberCounts: ({ id }, { on }, context) => countsOfMembers(id, on ?? context.today, context),
  members: async ({ id }, { on, professionCode, ...page }, context) => {
    if (professionCode != null) await knownProfession(professionCode, context);
    const asked = { cptsId: id, on: on ?? context.today, professionCode: professionCode ?? null };
    return membersOfCpts(asked, page, context);
  },
  careStructures: (cpts, { kind, ...page }, context) =>
    careStructuresOfCpts({ cpts, kind: kind ?? null }, page, context),
};
