import type { CareStructureResolvers } from '../../../schema/generated/professionals';
import { professionalsOfStructure } from '../pages/professionalsOfStructure';
import { requiredSource } from './requiredSource';

export const CareStructure: CareStructureResolvers = {
  __resolveReference: ({ finess }, { loaders }) => loaders.careStructure.load(finess),
  commune: ({ communeCode }) => (communeCode === null ? null : { code: communeCode }),
  professionals: ({ finess }, page, context) => professionalsOfStructure(finess, page, context),
  coordinates: ({ x, y, projection, latitude, longitude }) =>
    x === null || y === null || projection === null ? null : { x, y, projection, latitude, longitude },
  cpts: async ({ finess }, _args, { loaders, today }) =>
    (await loaders.cptsOfStructure.load(finess))
      .filter(({ fromDay, toDay }) => (fromDay ?? today) <= today && (toDay === null || toDay > today))
      .map(({ cptsId }) => ({ id: cptsId })),
  source: ({ sourceId }, _args, context) => requiredSource(sourceId, context),
};
