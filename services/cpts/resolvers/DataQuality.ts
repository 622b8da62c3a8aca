import type { DataQualityResolvers } from '../../../schema/generated/cpts';
import { perimeterOnDay } from '../model/perimeterOnDay';
import { placesReadByRule } from '../model/quality/placesReadByRule';
import { contradictionsOf } from '../answers/contradictionsOf';
import { undatedFactsPage } from '../answers/undatedFactsPage';

export const DataQuality: DataQualityResolvers = {
  unreproducedPopulations: async (parent) =>
    (await parent.checks()).filter(({ reproduced }) => reproduced === false),
  uncheckedPopulations: async (parent) => (await parent.checks()).filter(({ best }) => best === null),
  contradictions: async (parent, _args, context) => contradictionsOf(await parent.figures(), context),
  undatedFacts: (parent, args, context) => undatedFactsPage(parent, args, context),

  cptsWithoutPerimeter: async ({ on }, _args, context) => {
    const { cpts } = await context.snapshot();
    const begun = cpts.filter(({ firstDay }) => firstDay <= on);
    return begun.filter((each) => perimeterOnDay(each, on).unknownReason !== null);
  },

  namesReadByRule: async ({ on }, _args, context) => {
    const { reference, cpts } = await context.snapshot();
    const places = cpts.flatMap((each) => perimeterOnDay(each, on).places);
    return placesReadByRule(reference, await context.names(), places);
  },
};
