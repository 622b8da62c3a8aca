import type { TerritoryResolvers } from '../../../schema/generated/cpts';

export const Territory: TerritoryResolvers = {
  __resolveType: (territory) => territory.level,
};
