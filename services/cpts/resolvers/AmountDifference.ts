import type { AmountDifferenceResolvers } from '../../../schema/generated/cpts';
import { inLanguage } from '../model/inLanguage';
import { sourceOrNone } from '../answers/sourceOrNone';

export const AmountDifference: AmountDifferenceResolvers = {
  unknownReason: ({ unknownReason }, { language }) =>
    unknownReason === null ? null : inLanguage(unknownReason, language),
  sourceBefore: (parent, _args, context) => sourceOrNone(parent.sourceIdBefore, context),
  sourceAfter: (parent, _args, context) => sourceOrNone(parent.sourceIdAfter, context),
};
