import type { MembershipConnectionResolvers } from '../../../schema/generated/professionals';
import { sourceOfPage } from './sourceOfPage';

export const MembershipConnection: MembershipConnectionResolvers = {
  totalCount: async (page) => (await page.total()).count,
  source: (page, _args, context) => sourceOfPage(page, 'memberships', context),
  note: (page) => page.note(),
  unknownReason: async (page) => (await page.total()).unknownReason,
};
