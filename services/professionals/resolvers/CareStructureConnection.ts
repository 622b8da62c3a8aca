import type { CareStructureConnectionResolvers } from '../../../schema/generated/professionals';
import { sourceOfPage } from './sourceOfPage';

export const CareStructureConnection: CareStructureConnectionResolvers = {
  totalCount: async (page) => (await page.total()).count,
  source: (page, _args, context) => sourceOfPage(page, 'careStructures', context),
  unknownReason: async (page) => (await page.total()).unknownReason,
  note: (page) => page.note(),
};
