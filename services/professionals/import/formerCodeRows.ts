import { readVintage, type Vintage } from '../../../common/cog/readVintage';
import { latestCog } from '../../../common/cog/vintages';
import type { FormerCodeRow } from '../entities/FormerCodeRow';

/** Codes out of use with the commune of today they lead to: the one that they are a part of first, then the list of former codes. */
export function formerCodeRows(
  latest: Pick<Vintage, 'communes' | 'partOf' | 'successors'> = readVintage(latestCog),
): FormerCodeRow[] {
  const { communes, partOf, successors } = latest;
  return [...new Map([...successors, ...partOf])]
    .filter(([code, successorCode]) => !communes.has(code) && communes.has(successorCode))
    .map(([code, successorCode]) => ({ code, successorCode }));
}
