import type { PracticeResolvers } from '../../../schema/generated/professionals';

export const Practice: PracticeResolvers = {
  commune: ({ communeCode }) => (communeCode === null ? null : { code: communeCode }),
  structure: ({ finess }, _args, { loaders }) =>
    finess === null ? null : loaders.careStructure.load(finess),
};
