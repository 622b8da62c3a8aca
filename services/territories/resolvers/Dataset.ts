import { required } from '../loaders/required';
import type { DatasetResolvers } from '../../../schema/generated/territories';

export const Dataset: DatasetResolvers = {
  source: ({ sourceId }, _args, { loaders }) => required(loaders.source, sourceId),
};
