import type { AciContractResolvers } from '../../../schema/generated/cpts';
import { inForceOnDay } from '../model/contractOnDay';
import { contractMissions } from '../model/contract/contractMissions';
import { managementReviews, nextReview } from '../model/contract/managementReviews';
import { fiveYearsAfter } from '../model/fiveYearsAfter';
import { gridOfSpan } from '../model/gridOfSpan';
import { checkedDay } from '../arguments/checkedDay';
import { communeOf } from '../answers/communeOf';
import { loadPresent } from '../answers/loadPresent';
import { onDay } from '../arguments/onDay';
import { paymentScheduleOf } from '../answers/paymentScheduleOf';
import { requiredCpts } from '../answers/requiredCpts';
import { requiredSource } from '../answers/requiredSource';

export const ACIContract: AciContractResolvers = {
  __resolveReference: async ({ id }, context) => (await context.snapshot()).contractById(id) ?? null,

  cpts: (parent, _args, context) => requiredCpts(parent.cptsId, context),
  ends: (parent) => fiveYearsAfter(parent.signed),
  inForce: (parent, args, context) => inForceOnDay(parent, onDay(args, context)),
  signatories: (parent, _args, { loaders }) => loadPresent(loaders.organizations, parent.signatoryIds),
  grid: async (parent, _args, context) => gridOfSpan((await context.snapshot()).grids, parent.signed),
  signedAt: ({ signedAtCode }) => (signedAtCode === null ? null : communeOf(signedAtCode)),

  missions: async (parent, _args, context) => contractMissions(parent.signed, await context.snapshot()),
  reviews: async (parent, _args, context) => managementReviews(parent.signed, await context.snapshot()),
  nextReview: async (parent, { on }, context) =>
    nextReview(managementReviews(parent.signed, await context.snapshot()), checkedDay(on, context)),
  paymentSchedule: (parent, args, context) => paymentScheduleOf(parent, args, context),

  payments: async (parent, _args, { loaders }) => {
    const payments = await loadPresent(loaders.payments, await loaders.paymentsOfCpts.load(parent.cptsId));
    return payments.filter((payment) => payment.purpose === 'ACI');
  },
  source: (parent, _args, context) => requiredSource(parent.sourceId, context),
};
