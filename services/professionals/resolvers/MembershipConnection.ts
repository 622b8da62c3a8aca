import type { MembershipConnectionResolvers } from '../../../schema/generated/professionals';

export const MembershipConnection: MembershipConnectionResolvers = {
  totalCount: async (page) => (await page.total()).count,
  unknownReason: async (page) => (await page.total()).unknownReason,
};
