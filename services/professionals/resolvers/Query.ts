import { selectRows } from '../../../common/database/selectRows';
import { DatasetVersionRow } from '../../../common/datasets/DatasetVersionRow';
import type { QueryResolvers } from '../../../schema/generated/professionals';
import { careStructureChanges } from '../changes/careStructureChanges';
import { membershipChanges } from '../changes/membershipChanges';
import { careStructureList } from '../pages/careStructureList';
import { knownCareStructure } from '../pages/knownCareStructure';
import { knownProfession } from '../pages/knownProfession';
import { knownProfessional } from '../pages/knownProfessional';
import { professionalList } from '../pages/professionalList';

export const Query: QueryResolvers = {
  professional: (_root, { rpps }, context) => knownProfessional(rpps, context),
  professionals: (_root, { filter, ...page }, context) => professionalList(filter, page, context),
  careStructure: (_root, { finess }, context) => knownCareStructure(finess, context),
  careStructures: (_root, { filter, ...page }, context) => careStructureList(filter, page, context),
  professions: (_root, _args, { loaders }) => loaders.profession.all(),
  profession: (_root, { code }, context) => knownProfession(code, context),
  careStructureChangesSince: (_root, args, context) => careStructureChanges(args, context),
  membershipChangesSince: (_root, args, context) => membershipChanges(args, context),
  professionalDatasets: async (_root, _args, { database }) => {
    const versions = await selectRows(database, DatasetVersionRow, { orderBy: ['id'] });
    return versions.filter(({ rows }) => rows > 0);
  },
};
