import type { DataQualityResolvers } from '../../../schema/generated/cpts';
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
    const snapshot = await context.snapshot();
    const day = snapshot.day(on);
    const begun = snapshot.cpts.filter(({ firstDay }) => firstDay <= on);
    return begun.filter((each) => day.of(each).perimeter.unknownReason !== null);
  },

  namesReadByRule: async ({ on }, _args, context) => {
    const snapshot = await context.snapshot();
    const day = snapshot.day(on);
    const places = snapshot.cpts.flatMap((each) => day.of(each).perimeter.places);
    return placesReadByRule(snapshot.reference, await context.names(), places);
  },
};
