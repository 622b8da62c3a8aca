import type { InstalmentResolvers } from '../../../schema/generated/cpts';
import { inLanguage } from '../model/inLanguage';
import { requiredSource } from '../answers/requiredSource';

export const Instalment: InstalmentResolvers = {
  label: (parent, { language }) => inLanguage(parent.label, language),
  unknownReason: ({ unknownReason }, { language }) =>
    unknownReason === null ? null : inLanguage(unknownReason, language),
  source: (parent, _args, context) => requiredSource(parent.sourceId, context),
};
