import { communeCode } from '../../../common/cog/codes/communeCode';
import { dayTold } from '../../../common/graphql/dayTold';
import { accessibilityOf } from '../loaders/accessibilityOf';
import { communeOnDay, firstRecordedDay } from '../loaders/communeOnDay';
import { communeOfToday, communesOfToday } from '../loaders/communeViews';
import { namesOf } from '../loaders/namesOf';
import { populationOf } from '../loaders/populationOf';
import { zoningsOf } from '../loaders/zoningsOf';
import { required } from '../loaders/required';
import type { CommuneResolvers } from '../../../schema/generated/territories';

export const Commune: CommuneResolvers = {
  __resolveReference: ({ code }, { loaders, today }) => communeOnDay(loaders, communeCode(code), today),
  level: () => 'COMMUNE',
  population: (commune, args, { loaders }) => populationOf(loaders, commune, args),
  accessibility: (commune, args, { loaders }) => accessibilityOf(loaders, commune, args),
  populations: async ({ code, lifeFrom }, _args, { loaders }) => {
    const series = await loaders.populations.series({ code, lifeFrom });
    return series.filter(({ value }) => value !== null);
  },
  kind: ({ place }) => place.kind,
  names: async ({ code }, _args, { loaders }) => namesOf((await loaders.communeByCode.load(code)).versions),
  postalCodes: async ({ today }, _args, { loaders }) =>
    today === null ? [] : (await loaders.postalCodesOf.load(today.code)).map(({ postalCode }) => postalCode),
  department: ({ place }, _args, { loaders }) => required(loaders.department, place.departmentCode),
  region: ({ place }, _args, { loaders }) =>
    place.regionCode === null ? null : loaders.region.load(place.regionCode),
  epci: ({ today }, _args, { loaders }) =>
    today?.epciCode == null ? null : loaders.epci.load(today.epciCode),
  delegatedCommunes: ({ today }, _args, { loaders }) =>
    today === null ? [] : loaders.formerCommunesOf.load(today.code),
  formerCodes: async ({ today }, _args, { loaders }) =>
    today === null ? [] : (await loaders.formerCodesOf.load(today.code)).map(({ code }) => code),
  arrondissements: async ({ today }, _args, { loaders }) =>
    today === null ? [] : communesOfToday(await loaders.arrondissementsOf.load(today.code)),
  parent: async ({ today }, _args, { loaders }) =>
    today?.parentCode == null ? null : communeOfToday(await required(loaders.commune, today.parentCode)),
  zonings: async (commune, { on }, { loaders, today }) =>
    (await zoningsOf(loaders, commune, dayTold(on, today, firstRecordedDay))).zonings,
  zoningUnknownReason: async (commune, { on }, { loaders, today }) =>
    (await zoningsOf(loaders, commune, dayTold(on, today, firstRecordedDay))).unknownReason,
};
