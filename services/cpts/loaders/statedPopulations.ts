import { groupedInKeyOrder } from '../../../common/graphql/loadByKey';
import type { StatedFigureCptsRow } from '../entities/StatedFigureCptsRow';
import type { StatedFigureRow } from '../entities/StatedFigureRow';
import type { StatedPopulation } from '../model/Cpts';

/**
 * For each CPTS, the populations that documents state for it alone and as a whole, smallest first, each different one once.
 * A figure for several CPTS together, or for the part of one in a territory, says nothing of the size of one.
 */
export function statedPopulations(
  figures: readonly StatedFigureRow[],
  figureCpts: readonly StatedFigureCptsRow[],
): Map<string, StatedPopulation[]> {
  const ids = figures.map((figure) => figure.id);
  const cptsOf = groupedInKeyOrder(ids, figureCpts, (row) => row.figureId);
  const populations = new Map<string, StatedPopulation[]>();
  figures.forEach(({ value, upTo, qualifier, territoryCode }, index) => {
    const [only, ...others] = cptsOf[index] ?? [];
    if (only === undefined || others.length > 0 || territoryCode !== null) return;
    const known = populations.get(only.cptsId) ?? [];
    const stated = { value, upTo, qualifier };
    if (!known.some((each) => compare(each, stated) === 0)) populations.set(only.cptsId, [...known, stated]);
  });
  for (const stated of populations.values()) stated.sort(compare);
  return populations;
}

/** By value, then by qualifier, then by the higher value: 0 for the same. */
function compare(one: StatedPopulation, other: StatedPopulation): number {
  const byQualifier = one.qualifier === other.qualifier ? 0 : one.qualifier < other.qualifier ? -1 : 1;
  return one.value - other.value || byQualifier || (one.upTo ?? one.value) - (other.upTo ?? other.value);
}
