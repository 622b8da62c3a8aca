import type { DatasetResolvers } from '../../../schema/generated/cpts';
import { requiredSource } from '../answers/requiredSource';

export const Dataset: DatasetResolvers = {
  source: (parent, _args, context) => requiredSource(parent.sourceId, context),
};
