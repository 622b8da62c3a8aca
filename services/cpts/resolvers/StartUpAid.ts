import type { StartUpAidResolvers } from '../../../schema/generated/cpts';
import { requiredOrganization } from '../answers/requiredOrganization';
import { requiredSource } from '../answers/requiredSource';

export const StartUpAid: StartUpAidResolvers = {
  payer: (parent, _args, context) => requiredOrganization(parent.payerId, context),
  condition: (parent) => parent.conditionStage,
  region: (parent) => ({ level: 'Region', code: parent.regionCode }),
  source: (parent, _args, context) => requiredSource(parent.sourceId, context),
};
