import type { Indicator } from '../../../schema/generated/cpts';
import type { RequestContext } from '../context';
import { territoryKey, type Territory } from '../model/Territory';
import { coverageHistoryOf, type HistoryArguments } from '../answers/coverageHistoryOf';
import { coverageOf, type CoverageArguments } from '../answers/coverageOf';
import { ofIndicator } from '../answers/ofIndicator';
import { onDay } from '../arguments/onDay';

/** The fields that every kind of territory has. */
export const territoryFields = {
  coverage: (parent: Territory, args: CoverageArguments, context: RequestContext) =>
    coverageOf(parent, args, context),

  coverageHistory: (parent: Territory, args: HistoryArguments, context: RequestContext) =>
    coverageHistoryOf(parent, args, context),

  cpts: async (parent: Territory, args: { on?: string | null | undefined }, context: RequestContext) => {
    const snapshot = await context.snapshot();
    const touching = snapshot.day(onDay(args, context)).touching(parent);
    return touching.map((day) => day.cpts);
  },

  statedFigures: async (
    parent: Territory,
    args: { indicator?: Indicator | null | undefined },
    { loaders }: RequestContext,
  ) => ofIndicator(await loaders.figuresOfTerritory.load(territoryKey(parent)), args.indicator),
};
