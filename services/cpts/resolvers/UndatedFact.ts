import type { UndatedFactResolvers } from '../../../schema/generated/cpts';
import { cptsOfIds } from '../answers/cptsOfIds';
import { requiredSource } from '../answers/requiredSource';

export const UndatedFact: UndatedFactResolvers = {
  cpts: (parent, _args, context) => cptsOfIds(parent.cptsIds, context),
  source: (parent, _args, context) => requiredSource(parent.sourceId, context),
};
