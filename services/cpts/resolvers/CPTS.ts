import type { CptsResolvers } from '../../../schema/generated/cpts';
import { contractOnDay } from '../model/contractOnDay';
import { populationsOfDay } from '../model/populationsOfDay';
import { departmentOf } from '../answers/departmentOf';
import { loadPresent } from '../answers/loadPresent';
import { ofIndicator } from '../answers/ofIndicator';
import { onDay } from '../arguments/onDay';
import { populationChecksOf } from '../answers/populationCheckOf';
import { populationsToday } from '../answers/populationsToday';
import { simulateFunding } from '../answers/simulateFunding';
import { sourceIdsOfCpts } from '../answers/sourceIdsOfCpts';

export const CPTS: CptsResolvers = {
  __resolveReference: async ({ id }, context) => (await context.snapshot()).cptsById(id) ?? null,

  stage: async (parent, args, context) =>
    (await context.snapshot()).day(onDay(args, context)).of(parent).stage,
  stages: (parent) => [...parent.stages],
  departments: (parent) => parent.departments.map(departmentOf),
  perimeter: async (parent, args, context) =>
    (await context.snapshot()).day(onDay(args, context)).of(parent).perimeter,

  population: async (parent, args, context) => {
    const populations = await populationsOfDay(await context.snapshot(), onDay(args, context), args.basis);
    return populations.populationOf(parent);
  },
  inhabitantsAtLeast: async (parent, _args, context) =>
    (await populationsToday(context)).populationOf(parent).value?.low ?? null,
  inhabitantsAtMost: async (parent, _args, context) =>
    (await populationsToday(context)).populationOf(parent).value?.high ?? null,
  populationChecks: async (parent, _args, context) => {
    const { loaders } = context;
    const figures = await loadPresent(loaders.figures, await loaders.figuresOfCpts.load(parent.id));
    return populationChecksOf(figures, null, context);
  },
  size: async (parent, args, context) => {
    const populations = await populationsOfDay(await context.snapshot(), onDay(args, context), args.basis);
    return populations.sizeOf(parent);
  },
  funding: (parent, args, context) => simulateFunding({ ...args, cptsId: parent.id }, context),

  contracts: (parent) => [...parent.contracts],
  contract: (parent, args, context) => contractOnDay(parent.contracts, onDay(args, context)),

  statedFigures: async (parent, args, { loaders }) => {
    const ids = await loaders.figuresOfCpts.load(parent.id);
    return ofIndicator(await loadPresent(loaders.figures, ids), args.indicator);
  },
  payments: async (parent, _args, { loaders }) =>
    loadPresent(loaders.payments, await loaders.paymentsOfCpts.load(parent.id)),
  actions: async (parent, _args, { loaders }) =>
    loadPresent(loaders.actions, await loaders.actionsOfCpts.load(parent.id)),
  supportOrganizations: async (parent, _args, { loaders }) => {
    const ids = await Promise.all(parent.departments.map((code) => loaders.supportsOfDepartment.load(code)));
    return loadPresent(loaders.supports, [...new Set(ids.flat())]);
  },
  sources: async (parent, _args, context) =>
    loadPresent(context.loaders.sources, await sourceIdsOfCpts(parent, context)),
};
