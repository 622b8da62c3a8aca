import type { PopulationCheckResolvers } from '../../../schema/generated/cpts';
import { statedSharesOf } from '../answers/statedSharesOf';

export const PopulationCheck: PopulationCheckResolvers = {
  shares: (parent, _args, context) => statedSharesOf(parent, context),
};
