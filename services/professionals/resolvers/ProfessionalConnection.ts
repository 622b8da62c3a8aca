import type { ProfessionalConnectionResolvers } from '../../../schema/generated/professionals';

export const ProfessionalConnection: ProfessionalConnectionResolvers = {
  totalCount: async (page) => (await page.total()).count,
  unknownReason: async (page) => (await page.total()).unknownReason,
  note: (page) => page.note(),
};
