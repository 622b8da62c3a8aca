import type { SimulatedLineResolvers } from '../../../schema/generated/cpts';
import { inLanguage } from '../model/inLanguage';
import { sourceOrNone } from '../answers/sourceOrNone';

export const SimulatedLine: SimulatedLineResolvers = {
  label: (parent, { language }) => inLanguage(parent.label, language),
  unknownReason: ({ unknownReason }, { language }) =>
    unknownReason === null ? null : inLanguage(unknownReason, language),
  source: (parent, _args, context) => sourceOrNone(parent.sourceId, context),
};
