import type { CareStructureResolvers } from '../../../schema/generated/professionals';
import type { RequestContext } from '../context';
import { professionalsOfStructure } from '../pages/professionalsOfStructure';
import { requiredSource } from './requiredSource';

export const CareStructure: CareStructureResolvers = {
  __resolveReference: ({ finess }, { loaders }) => loaders.careStructure.load(finess),
  commune: ({ communeCode }) => (communeCode === null ? null : { code: communeCode }),
  professionals: ({ finess }, page, context) => professionalsOfStructure(finess, page, context),
  coordinates: ({ x, y, projection, latitude, longitude }) =>
    x === null || y === null || projection === null ? null : { x, y, projection, latitude, longitude },
  cptsIds: ({ finess }, _args, context) => cptsIdsToday(finess, context),
  cpts: async ({ finess }, _args, context) =>
    (await cptsIdsToday(finess, context)).map((cptsId) => ({ id: cptsId })),
  source: ({ sourceId }, _args, context) => requiredSource(sourceId, context),
};

async function cptsIdsToday(finess: string, { loaders, today }: RequestContext): Promise<string[]> {
  return (await loaders.cptsOfStructure.load(finess))
    .filter(({ fromDay, toDay }) => (fromDay ?? today) <= today && (toDay === null || toDay > today))
    .map(({ cptsId }) => cptsId);
}
