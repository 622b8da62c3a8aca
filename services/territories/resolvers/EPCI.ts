import { communesOfToday } from '../loaders/communeViews';
import { accessibilityOf } from '../loaders/accessibilityOf';
import { populationOf } from '../loaders/populationOf';
import type { EpciResolvers } from '../../../schema/generated/territories';

export const EPCI: EpciResolvers = {
  __resolveReference: ({ code }, { loaders }) => loaders.epci.load(code),
  level: () => 'EPCI',
  population: (epci, args, { loaders }) => populationOf(loaders, epci, args),
  accessibility: (epci, args, { loaders }) => accessibilityOf(loaders, epci, args),
  communeCount: ({ code }, _args, { loaders }) => loaders.communeCountOfEpci.load(code),
  communes: async ({ code }, _args, { loaders }) => communesOfToday(await loaders.communesOfEpci.load(code)),
  departments: ({ code }, _args, { loaders }) => loaders.departmentsOfEpci.load(code),
};
