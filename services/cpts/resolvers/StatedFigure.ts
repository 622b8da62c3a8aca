import type { StatedFigureResolvers } from '../../../schema/generated/cpts';
import { statedDateOf } from '../loaders/statedDateOf';
import { checkedDay } from '../arguments/checkedDay';
import { cptsOfIds } from '../answers/cptsOfIds';
import { populationCheckOf } from '../answers/populationCheckOf';
import { requiredSource } from '../answers/requiredSource';
import { territoryOfFact } from '../answers/territoryOfFact';

export const StatedFigure: StatedFigureResolvers = {
  asOf: (parent) => statedDateOf(parent.asOf),
  cpts: async (parent, _args, context) =>
    cptsOfIds(await context.loaders.cptsOfFigure.load(parent.id), context),
  territory: territoryOfFact,
  populationCheck: (parent, { on }, context) =>
    populationCheckOf(parent, on == null ? null : checkedDay(on, context), context),
  source: (parent, _args, context) => requiredSource(parent.sourceId, context),
};
