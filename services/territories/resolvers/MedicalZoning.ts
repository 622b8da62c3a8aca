import { required } from '../loaders/required';
import type { MedicalZoningResolvers } from '../../../schema/generated/territories';

export const MedicalZoning: MedicalZoningResolvers = {
  source: ({ sourceId }, _args, { loaders }) => required(loaders.source, sourceId),
};
