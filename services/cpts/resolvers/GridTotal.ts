import type { GridTotalResolvers } from '../../../schema/generated/cpts';
import { requiredSource } from '../answers/requiredSource';

export const GridTotal: GridTotalResolvers = {
  source: (parent, _args, context) => requiredSource(parent.sourceId, context),
};
