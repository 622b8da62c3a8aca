import { readPackage } from './readPackage';
import { readVintage, type Vintage } from './readVintage';
import { buildHistory } from './buildHistory';
import type { CommuneHistory } from './CommuneHistory';
import { vintages } from './vintages';

/** What both datasets of the service are made from. */
export interface Reference {
  readonly history: CommuneHistory;
  readonly vintages: readonly Vintage[];
  readonly latest: Vintage;
}

/** Reads every COG, oldest first, and the history of the communes through them; `progress` is told 0 to 1. */
export function readReference(progress: (share: number) => void = () => undefined): Reference {
  const read: Vintage[] = [];
  for (const { cog } of vintages) {
    read.push(readVintage(cog));
    progress(read.length / vintages.length);
  }
  const latest = read.at(-1);
  if (!latest) throw new Error('No COG is declared');
  return { history: buildHistory(readPackage(2019, 'historique-communes'), read), vintages: read, latest };
}
