import { badInput } from '../../../common/errors/badInput';
import type { QueryResolvers } from '../../../schema/generated/cpts';
import { gridDifference } from '../model/funding/gridDifference';
import { checkedOrganizationId } from '../arguments/checkedOrganizationId';
import { checkedTerritoryCode } from '../arguments/checkedTerritoryCode';
import { recordChangesPage } from '../changes/recordChangesPage';
import { cptsChangesPage } from '../answers/cptsChangesPage';
import { cptsPage } from '../answers/cptsPage';
import { dataQualityOn } from '../answers/dataQualityOn';
import { listFundingGrids } from '../answers/listFundingGrids';
import { loadPresent } from '../answers/loadPresent';
import { paymentsPage } from '../answers/paymentsPage';
import { requiredGrid } from '../arguments/requiredGrid';
import { simulateFunding } from '../answers/simulateFunding';

export const Query: QueryResolvers = {
  cpts: async (_root, { id }, context) => {
    const cpts = (await context.snapshot()).cptsById(id);
    if (cpts === undefined) throw badInput('UNKNOWN_CPTS', id);
    return cpts;
  },
  allCpts: (_root, args, context) => cptsPage(args, context),
  cptsChanges: (_root, args, context) => cptsChangesPage(args, context),
  contract: async (_root, { id }, context) => {
    const contract = (await context.snapshot()).contractById(id);
    if (contract === undefined) throw badInput('UNKNOWN_CONTRACT', id);
    return contract;
  },
  fundingGrids: (_root, args, context) => listFundingGrids(args, context),
  fundingGrid: (_root, { id }, context) => requiredGrid(id, context),
  fundingGridDifference: async (_root, { fromId, toId }, context) =>
    gridDifference(await requiredGrid(fromId, context), await requiredGrid(toId, context)),
  simulateFunding: (_root, { input }, context) => simulateFunding(input, context),

  payments: (_root, args, context) => paymentsPage(args, context),
  startUpAids: async (_root, args, context) => {
    const regionCode = await checkedTerritoryCode('Region', args.regionCode, context);
    const payerId = await checkedOrganizationId(args.payerId, context);
    return context.lists.startUpAids({ regionCode, payerId });
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

  changesSince: (_root, args, context) => recordChangesPage(args, context),
  dataQuality: (_root, { on }, context) => dataQualityOn(on, context),
  documents: async (_root, _args, { lists, loaders }) =>
    loadPresent(loaders.sources, await lists.documents()),
  cptsDatasets: (_root, _args, { lists }) => lists.datasets(),
};
