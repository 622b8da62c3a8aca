import type { CareStructureChangeResolvers } from '../../../schema/generated/professionals';

export const CareStructureChange: CareStructureChangeResolvers = {
  finess: ({ id }) => id,
  careStructure: ({ id }, _args, { loaders }) => loaders.careStructure.load(id),
};
