import { connection, pageRequest } from '../../../common/graphql/page';
import type { CoverageResolvers } from '../../../schema/generated/cpts';

export const Coverage: CoverageResolvers = {
  populationYear: (parent) => parent.vintage.year,
  populationKind: (parent) => parent.vintage.kind,
  communeCount: (parent) => parent.communes.all.length,
  coveredCommuneCount: (parent) => parent.communes.covered,
  partlyCoveredCommuneCount: (parent) => parent.communes.partly,
  uncoveredCommuneCount: (parent) => parent.communes.uncovered.length,

  uncoveredCommunes: async (parent, args, context) => {
    const { first, afterKey } = pageRequest(args, { scope: 'uncovered' });
    const { reference } = await context.snapshot();
    const all = parent.communes.uncovered;
    const codeOf = (index: number) => reference.communes[index]?.code ?? '';
    const found = afterKey === null ? 0 : all.findIndex((index) => codeOf(index) > afterKey);
    const start = found === -1 ? all.length : found;
    const rows = all
      .slice(start, start + first + 1)
      .map((index) => ({ level: 'Commune' as const, code: codeOf(index) }));
    return connection({ rows, first, scope: 'uncovered', totalCount: all.length, keyOf: (row) => row.code });
  },
};
