import type { StageChangeResolvers } from '../../../schema/generated/cpts';
import { requiredSource } from '../answers/requiredSource';

export const StageChange: StageChangeResolvers = {
  source: (parent, _args, context) => requiredSource(parent.sourceId, context),
};
