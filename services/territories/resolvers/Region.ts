import { accessibilityOf } from '../loaders/accessibilityOf';
import { populationOf } from '../loaders/populationOf';
import type { RegionResolvers } from '../../../schema/generated/territories';

export const Region: RegionResolvers = {
  __resolveReference: ({ code }, { loaders }) => loaders.region.load(code),
  level: () => 'REGION',
  population: (region, args, { loaders }) => populationOf(loaders, region, args),
  accessibility: (region, args, { loaders }) => accessibilityOf(loaders, region, args),
  departments: async ({ code }, _args, { loaders }) =>
    (await loaders.department.all()).filter(({ regionCode }) => regionCode === code),
};
