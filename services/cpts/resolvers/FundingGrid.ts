import type { FundingGridResolvers } from '../../../schema/generated/cpts';
import { inLanguage } from '../model/inLanguage';
import { loadPresent } from '../answers/loadPresent';

export const FundingGrid: FundingGridResolvers = {
  label: (parent, { language }) => inLanguage(parent.label, language),
  note: (parent, { language }) => inLanguage(parent.note, language),
  sources: (parent, _args, { loaders }) => loadPresent(loaders.sources, parent.sourceIds),
};
