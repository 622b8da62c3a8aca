import type { CareStructureResolvers } from '../../../schema/generated/professionals';
import { professionalsOfStructure } from '../pages/professionalsOfStructure';
import { requiredSource } from './requiredSource';

export const CareStructure: CareStructureResolvers = {
  __resolveReference: ({ finess }, { loaders }) => loaders.careStructure.load(finess),
  commune: ({ communeCode }) => (communeCode === null ? null : { code: communeCode }),
  professionals: ({ finess }, page, context) => professionalsOfStructure(finess, page, context),
  cpts: async ({ finess }, _args, { loaders }) =>
    (await loaders.cptsOfStructure.load(finess)).map(({ cptsId }) => ({ id: cptsId })),
  source: ({ sourceId }, _args, context) => requiredSource(sourceId, context),
};
