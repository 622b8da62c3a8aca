import type { MemberDensitiesResolvers } from '../../../schema/generated/professionals';
import { requiredSource } from './requiredSource';

export const MemberDensities: MemberDensitiesResolvers = {
  byProfession: (densities) => [...densities.byProfession],
  note: (densities) => densities.note(),
  source: ({ sourceId }, _args, context) => (sourceId === null ? null : requiredSource(sourceId, context)),
};
