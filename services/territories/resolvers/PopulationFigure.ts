import type { PopulationFigureResolvers } from '../../../schema/generated/territories';

export const PopulationFigure: PopulationFigureResolvers = {
  source: ({ sourceId }, _args, { loaders }) => (sourceId === null ? null : loaders.source.load(sourceId)),
};
