import type { MembershipChangeResolvers } from '../../../schema/generated/professionals';

export const MembershipChange: MembershipChangeResolvers = {
  cpts: ({ cptsId }) => ({ id: cptsId }),
  to: async (key, _args, { loaders }) => (await loaders.membershipByKey.load(key))?.toDay ?? null,
};
