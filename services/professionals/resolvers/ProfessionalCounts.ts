import type { ProfessionalCountsResolvers } from '../../../schema/generated/professionals';
import { requiredSource } from './requiredSource';

export const ProfessionalCounts: ProfessionalCountsResolvers = {
  byProfession: (counts) => [...counts.byProfession],
  acceptingNewPatients: (counts) => counts.acceptingNewPatients(),
  note: (counts) => counts.note(),
  source: ({ sourceId }, _args, context) => (sourceId === null ? null : requiredSource(sourceId, context)),
};
