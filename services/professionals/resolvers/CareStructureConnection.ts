import type { CareStructureConnectionResolvers } from '../../../schema/generated/professionals';

export const CareStructureConnection: CareStructureConnectionResolvers = {
  totalCount: async (page) => (await page.total()).count,
  unknownReason: async (page) => (await page.total()).unknownReason,
  note: (page) => page.note(),
};
