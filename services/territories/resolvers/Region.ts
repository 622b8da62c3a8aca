import { accessibilityOf } from '../loaders/accessibilityOf';
import { populationOf } from '../loaders/populationOf';
import type { RegionResolvers } from '../../../schema/generated/territories';

export const Region: RegionResolvers = {
  __resolveReference: ({ code }, { loaders }) => loaders.region.load(code),
  level: () => 'REGION',
  population: (region, args, { loaders }) => populationOf(loaders, region, args),
  accessibility: (region, args, { loaders }) => accessibilityOf(loaders, region, args),
  departments: (region, _args, { loaders }) => loaders.departmentsOfRegion.load(region.code),
};
