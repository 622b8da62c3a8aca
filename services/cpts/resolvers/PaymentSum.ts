import type { PaymentSumResolvers } from '../../../schema/generated/cpts';
import { requiredOrganization } from '../answers/requiredOrganization';

export const PaymentSum: PaymentSumResolvers = {
  payer: (parent, _args, context) => requiredOrganization(parent.payerId, context),
};
