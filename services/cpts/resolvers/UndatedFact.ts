import type { UndatedFactResolvers } from '../../../schema/generated/cpts';
import { cptsOfIds } from './cptsOfIds';
import { requiredSource } from './requiredSource';

export const UndatedFact: UndatedFactResolvers = {
  cpts: (parent, _args, context) => cptsOfIds(parent.cptsIds, context),
  source: (parent, _args, context) => requiredSource(parent.sourceId, context),
};
