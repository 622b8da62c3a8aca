import { badInput } from '../../../common/errors/badInput';
import type { QueryResolvers } from '../../../schema/generated/cpts';
import { gridOnDay } from '../model/gridOnDay';
import { checkedTerritoryCode } from './checkedTerritoryCode';
import { cptsPage } from './cptsPage';
import { loadPresent } from './loadPresent';

export const Query: QueryResolvers = {
  cpts: async (_root, { id }, context) => {
    const cpts = (await context.snapshot()).cptsById(id);
    if (cpts === undefined) throw badInput('UNKNOWN_CPTS', id);
    return cpts;
  },
  allCpts: (_root, args, context) => cptsPage(args, context),
  contract: async (_root, { id }, context) => {
    const contract = (await context.snapshot()).contractById(id);
    if (contract === undefined) throw badInput('UNKNOWN_CONTRACT', id);
    return contract;
  },
  fundingGrids: async (_root, { on }, context) => {
    const { grids } = await context.snapshot();
    if (on == null) return [...grids];
    const grid = gridOnDay(grids, on);
    return grid === null ? [] : [grid];
  },
  fundingGrid: async (_root, { id }, context) => {
    const grid = (await context.snapshot()).grids.find((each) => each.id === id);
    if (grid === undefined) throw badInput('UNKNOWN_FUNDING_GRID', id);
    return grid;
  },

  startUpAids: async (_root, args, context) => {
    const regionCode = await checkedTerritoryCode('Region', args.regionCode, context);
    return context.lists.startUpAids(regionCode);
  },
  supportOrganizations: async (_root, args, context) => {
    const departmentCode = await checkedTerritoryCode('Department', args.departmentCode, context);
    const { lists, loaders } = context;
    if (departmentCode === null) return lists.supportOrganizations();
    return loadPresent(loaders.supports, await loaders.supportsOfDepartment.load(departmentCode));
  },
  organizations: (_root, { kind }, { lists }) => lists.organizations(kind),
  statedFigures: async (_root, { indicator, sourceId }, { lists, loaders }) => {
    const unknown = sourceId != null && (await loaders.sources.load(sourceId)) === null;
    if (unknown) throw badInput('UNKNOWN_SOURCE', sourceId);
    return lists.statedFigures({ indicator, sourceId });
  },
  healthActions: (_root, { mission }, { lists }) => lists.healthActions(mission),

  documents: async (_root, _args, { lists, loaders }) =>
    loadPresent(loaders.sources, await lists.documents()),
  cptsDatasets: (_root, _args, { lists }) => lists.datasets(),
};
