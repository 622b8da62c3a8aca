import { levelOf } from '../model/Territory';
import type { TerritoryResolvers } from '../../../schema/generated/territories';

const typeOf = {
  COUNTRY: 'Country',
  REGION: 'Region',
  DEPARTMENT: 'Department',
  EPCI: 'EPCI',
  COMMUNE: 'Commune',
} as const;

export const Territory: TerritoryResolvers = {
  __resolveType: (territory) => typeOf[levelOf(territory)],
};
