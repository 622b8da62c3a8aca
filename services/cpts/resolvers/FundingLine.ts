import type { FundingLineResolvers } from '../../../schema/generated/cpts';
import { inLanguage } from '../model/inLanguage';
import { requiredSource } from '../answers/requiredSource';

export const FundingLine: FundingLineResolvers = {
  label: (parent, { language }) => inLanguage(parent.label, language),
  note: ({ note }, { language }) => (note === null ? null : inLanguage(note, language)),
  source: (parent, _args, context) => requiredSource(parent.sourceId, context),
};
