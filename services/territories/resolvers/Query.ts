import { selectRows } from '../../../common/database/selectRows';
import { DatasetVersionRow } from '../../../common/datasets/DatasetVersionRow';
import { badInput } from '../../../common/errors/badInput';
import { connection, pageRequest } from '../../../common/graphql/page';
import { communeCode } from '../../../common/cog/codes/communeCode';
import { communeOnDay } from '../loaders/communeOnDay';
import { communesPage } from '../loaders/communesPage';
import { gapNotes, zoneGaps } from '../loaders/zoneGaps';
import { communesOfToday } from '../loaders/communeViews';
import { foundDepartment, foundEpci, foundRegion } from '../loaders/found';
import { france } from '../model/CountryView';
import { checkedFilter } from './checkedFilter';
import { communeChanges } from './communeChanges';
import { resolveCommunes } from './resolveCommunes';
import { searchTerritories } from './searchTerritories';
import type { QueryResolvers } from '../../../schema/generated/territories';

export const Query: QueryResolvers = {
  country: () => france,
  region: (_root, { code }, { loaders }) => foundRegion(loaders, code),
  regions: (_root, _args, { loaders }) => loaders.region.all(),
  department: (_root, { code }, { loaders }) => foundDepartment(loaders, code),
  departments: async (_root, { regionCode, zone }, { loaders }) => {
    const region = regionCode == null ? null : await foundRegion(loaders, regionCode);
    const all = await loaders.department.all();
    const inRegion = all.filter((row) => region === null || row.regionCode === region.code);
    return inRegion.filter((row) => zone == null || row.zone === zone);
  },
  epci: (_root, { siren }, { loaders }) => foundEpci(loaders, siren),
  commune: async (_root, { code, on }, { loaders, today }) => {
    const asked = communeCode(code);
    const commune = await communeOnDay(loaders, asked, on ?? today);
    if (commune) return commune;
    const [first] = (await loaders.communeByCode.load(asked)).versions;
    throw badInput('UNKNOWN_COMMUNE', code, first && `The code is in use since ${first.validFrom}.`);
  },
  communes: async (_root, { filter, ...page }, { database, loaders, today }) => {
    const scope = 'communes';
    const request = pageRequest(page, { scope });
    const conditions = await checkedFilter(loaders, filter, today);
    const { rows, totalCount } = await communesPage(database, conditions, request);
    const notes = gapNotes(await zoneGaps(database, conditions));
    const keyOf = (commune: { readonly code: string }) => commune.code;
    const found = connection({
      rows: communesOfToday(rows),
      first: request.first,
      scope,
      totalCount,
      keyOf,
    });
    return { ...found, ...notes, totalCount: notes.unknownReason === null ? totalCount : null };
  },
  searchTerritories,
  resolveCommunes,
  communeChanges,
  territoryDatasets: (_root, _args, { database }) =>
    selectRows(database, DatasetVersionRow, { orderBy: ['id'] }),
};
