import { selectRows } from '../../../common/database/selectRows';
import { RegionRow } from '../entities/RegionRow';
import { accessibilityOf } from '../loaders/accessibilityOf';
import { populationOf } from '../loaders/populationOf';
import { france } from '../model/CountryView';
import type { CountryResolvers } from '../../../schema/generated/territories';

export const Country: CountryResolvers = {
  __resolveReference: ({ code }) => (code === france.code ? france : null),
  level: () => 'COUNTRY',
  population: (country, args, { loaders }) => populationOf(loaders, country, args),
  accessibility: (country, args, { loaders }) => accessibilityOf(loaders, country, args),
  regions: (_country, _args, { database }) => selectRows(database, RegionRow, { orderBy: ['code'] }),
};
