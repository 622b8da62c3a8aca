import type { StatementResolvers } from '../../../schema/generated/cpts';
import { inLanguage } from '../model/inLanguage';
import { requiredSource } from '../answers/requiredSource';

export const Statement: StatementResolvers = {
  text: (parent, { language }) => inLanguage(parent.text, language),
  figure: ({ figureId }, _args, { loaders }) => (figureId === null ? null : loaders.figures.load(figureId)),
  source: (parent, _args, context) => requiredSource(parent.sourceId, context),
};
