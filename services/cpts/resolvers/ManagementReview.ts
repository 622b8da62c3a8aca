import type { ManagementReviewResolvers } from '../../../schema/generated/cpts';
import { requiredSource } from '../answers/requiredSource';

export const ManagementReview: ManagementReviewResolvers = {
  source: (parent, _args, context) => requiredSource(parent.sourceId, context),
};
