import type { PopulationCandidateResolvers } from '../../../schema/generated/cpts';

export const PopulationCandidate: PopulationCandidateResolvers = {
  epci: ({ epciCode }) => (epciCode === null ? null : { level: 'EPCI', code: epciCode }),
};
