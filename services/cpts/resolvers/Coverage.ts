import { pageOfArray } from '../../../common/graphql/page';
import type { CoverageResolvers } from '../../../schema/generated/cpts';
import { communeOf } from '../answers/communeOf';
import { statedPopulationsOf } from '../answers/statedPopulationsOf';

export const Coverage: CoverageResolvers = {
  statedPopulations: statedPopulationsOf,

  uncoveredCommunes: async (parent, args, context) => {
    const { reference } = await context.snapshot();
    const keyOf = (index: number) => reference.communes[index]?.code ?? '';
    const { nodes, ...page } = pageOfArray(parent.uncovered, args, { scope: 'uncovered', keyOf });
    return { ...page, nodes: nodes.map((index) => communeOf(keyOf(index))) };
  },
};
