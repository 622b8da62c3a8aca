import type { CptsChangeResolvers } from '../../../schema/generated/cpts';
import { requiredSource } from '../answers/requiredSource';

export const CPTSChange: CptsChangeResolvers = {
  source: (parent, _args, context) => requiredSource(parent.sourceId, context),
};
