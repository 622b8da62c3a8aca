import type { TerritoryResolvers } from '../../../schema/generated/professionals';

/** Territories come into this subgraph as references of a known type; no field gives one whose type is open. */
export const Territory: TerritoryResolvers = {
  __resolveType: () => {
    throw new Error('No field of this subgraph gives a Territory of unknown type.');
  },
};
