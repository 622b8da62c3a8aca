import { groupedInKeyOrder } from '../../../common/graphql/loadByKey';
import type { StatedFigureCptsRow } from '../entities/StatedFigureCptsRow';
import type { StatedFigureRow } from '../entities/StatedFigureRow';
import type { StatedPopulation } from '../model/Cpts';

/**
 * For each CPTS, the population that a document states for it alone and as a whole. A figure for several CPTS together,
 * or for the part of one in a territory, says nothing of the size of one.
 */
export function statedPopulations(
  figures: readonly StatedFigureRow[],
  figureCpts: readonly StatedFigureCptsRow[],
): Map<string, StatedPopulation> {
  const ids = figures.map((figure) => figure.id);
  const cptsOf = groupedInKeyOrder(ids, figureCpts, (row) => row.figureId);
  const populations = new Map<string, StatedPopulation>();
  figures.forEach((figure, index) => {
    const [only, ...others] = cptsOf[index] ?? [];
    if (only === undefined || others.length > 0 || figure.territoryCode !== null) return;
    populations.set(only.cptsId, { value: figure.value, upTo: figure.upTo, qualifier: figure.qualifier });
  });
  return populations;
}
