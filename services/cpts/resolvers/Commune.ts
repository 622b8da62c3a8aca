import type { CommuneResolvers } from '../../../schema/generated/cpts';
import { furthestStage } from '../model/furthestStage';
import { placesOfCommune } from '../model/placesOfCommune';
import { isCommuneCode } from '../model/territoryCodes';
import { onDay } from './onDay';
import { territoryFields } from './territoryFields';

export const Commune: CommuneResolvers = {
  ...territoryFields,
  // A commune merged away is still a commune to the territories subgraph: it has no coverage, and no CPTS.
  __resolveReference: ({ code }) => (isCommuneCode(code) ? { level: 'Commune', code } : null),

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
