import type { CommuneResolvers } from '../../../schema/generated/cpts';
import { furthestStage } from '../model/furthestStage';
import { placesOfCommune } from '../model/placesOfCommune';
import { onDay } from './onDay';
import { territoryFields } from './territoryFields';

export const Commune: CommuneResolvers = {
  ...territoryFields,
  // A commune merged away is still a commune to the territories subgraph: it has no coverage, and no CPTS.
  __resolveReference: async ({ code }, context) => {
    const { reference, formerCommunes } = await context.snapshot();
    const known = reference.indexOf(code) !== undefined || formerCommunes.has(code);
    return known ? { level: 'Commune', code } : null;
  },

  perimeterEntries: async (parent, args, context) => {
    const snapshot = await context.snapshot();
    const touching = snapshot.day(onDay(args, context)).touching(parent);
    return placesOfCommune(snapshot.reference, parent.code, touching);
  },

  cptsStage: async (parent, args, context) => {
    const snapshot = await context.snapshot();
    return furthestStage(snapshot.day(onDay(args, context)).touching(parent));
  },
};
