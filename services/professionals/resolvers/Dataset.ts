import type { DatasetResolvers } from '../../../schema/generated/professionals';
import { requiredSource } from './requiredSource';

export const Dataset: DatasetResolvers = {
  source: ({ sourceId }, _args, context) => requiredSource(sourceId, context),
};
