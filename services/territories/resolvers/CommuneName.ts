import { required } from '../loaders/required';
import type { CommuneNameResolvers } from '../../../schema/generated/territories';

export const CommuneName: CommuneNameResolvers = {
  source: ({ sourceId }, _args, { loaders }) => required(loaders.source, sourceId),
};
