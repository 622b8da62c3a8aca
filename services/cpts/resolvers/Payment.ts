import type { PaymentResolvers } from '../../../schema/generated/cpts';
import { statedDateOf } from '../loaders/statedDateOf';
import { cptsOfIds } from '../answers/cptsOfIds';
import { requiredOrganization } from '../answers/requiredOrganization';
import { requiredSource } from '../answers/requiredSource';

export const Payment: PaymentResolvers = {
  paid: (parent) => statedDateOf(parent.paid),
  payer: (parent, _args, context) => requiredOrganization(parent.payerId, context),
  cpts: async (parent, _args, context) =>
    cptsOfIds(await context.loaders.cptsOfPayment.load(parent.id), context),
  source: (parent, _args, context) => requiredSource(parent.sourceId, context),
};
