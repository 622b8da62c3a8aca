import type { ProfessionalConnectionResolvers } from '../../../schema/generated/professionals';
import { sourceOfPage } from './sourceOfPage';

export const ProfessionalConnection: ProfessionalConnectionResolvers = {
  totalCount: async (page) => (await page.total()).count,
  source: (page, _args, context) => sourceOfPage(page, 'professionals', context),
  unknownReason: async (page) => (await page.total()).unknownReason,
  note: (page) => page.note(),
};
