import { pageOfArray } from '../../../common/graphql/page';
import type { CoverageResolvers } from '../../../schema/generated/cpts';
import { communeOf } from './communeOf';

export const Coverage: CoverageResolvers = {
  populationYear: (parent) => parent.vintage.year,
  populationKind: (parent) => parent.vintage.kind,
  complete: (parent) => parent.incompleteReason === null,
  communeCount: (parent) => parent.communes.all.length,
  coveredCommuneCount: (parent) => parent.communes.covered,
  partlyCoveredCommuneCount: (parent) => parent.communes.partly,
  uncoveredCommuneCount: (parent) => parent.communes.uncovered.length,

  uncoveredCommunes: async (parent, args, context) => {
    const { reference } = await context.snapshot();
    const keyOf = (index: number) => reference.communes[index]?.code ?? '';
    const { nodes, ...page } = pageOfArray(parent.communes.uncovered, args, { scope: 'uncovered', keyOf });
    return { ...page, nodes: nodes.map((index) => communeOf(keyOf(index))) };
  },
};
