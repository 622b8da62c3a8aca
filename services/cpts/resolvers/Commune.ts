import type { CommuneResolvers } from '../../../schema/generated/cpts';
import { furthestStage } from '../model/furthestStage';
import { placesOfCommune } from '../model/placesOfCommune';
import { communeOf } from '../answers/communeOf';
import { onDay } from '../arguments/onDay';
import { territoryFields } from './territoryFields';

export const Commune: CommuneResolvers = {
  ...territoryFields,
  // A commune merged away is still a commune to the territories subgraph: it has no coverage, and no CPTS. Where its code
  // is that of a commune of today, only `current` tells, which the gateway brings for the fields that depend on it.
  __resolveReference: async (wanted: { code: string; current?: boolean }, context) => {
    const { code, current = true } = wanted;
    const { reference, formerCommunes } = await context.snapshot();
    const known = reference.indexOf(code) !== undefined || formerCommunes.has(code);
    return known ? { ...communeOf(code), current } : null;
  },

  coverage: (parent, args, context) =>
    parent.current ? territoryFields.coverage(parent, args, context) : null,
  coverageHistory: (parent, args, context) =>
    parent.current ? territoryFields.coverageHistory(parent, args, context) : null,
  cpts: (parent, args, context) => (parent.current ? territoryFields.cpts(parent, args, context) : []),

  perimeterEntries: async (parent, args, context) => {
    if (!parent.current) return [];
    const snapshot = await context.snapshot();
    const touching = snapshot.day(onDay(args, context)).touching(parent);
    return placesOfCommune(snapshot.reference, parent.code, touching);
  },

  cptsStage: async (parent, args, context) => {
    if (!parent.current) return null;
    const snapshot = await context.snapshot();
    return furthestStage(snapshot.day(onDay(args, context)).touching(parent));
  },
};
