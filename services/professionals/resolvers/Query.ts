import { MoreThan } from 'typeorm';
import { DatasetVersionRow } from '../../../common/datasets/DatasetVersionRow';
import type { QueryResolvers } from '../../../schema/generated/professionals';
import { careStructureChanges } from '../changes/careStructureChanges';
import { membershipChanges } from '../changes/membershipChanges';
import { ProfessionRow } from '../entities/ProfessionRow';
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
  professions: (_root, _args, { database }) =>
    database.getRepository(ProfessionRow).find({ order: { code: 'ASC' } }),
  profession: (_root, { code }, context) => knownProfession(code, context),
  careStructureChangesSince: (_root, args, context) => careStructureChanges(args, context),
  membershipChangesSince: (_root, args, context) => membershipChanges(args, context),
  professionalDatasets: (_root, _args, { database }) =>
    database.getRepository(DatasetVersionRow).find({ where: { rows: MoreThan(0) }, order: { id: 'ASC' } }),
};
