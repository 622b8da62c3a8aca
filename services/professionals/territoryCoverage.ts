import type { FileCoverage } from './loaders/coverage';
import type { Loaders } from './loaders/createLoaders';
import type { TerritoryLevel } from './loaders/territoryParts';
import type { TerritoryReference } from './parents';
import { unknownReasons } from './unknownReasons';

/** What the loaded file covers of a territory, or why it tells nothing of it. */
export type TerritoryCoverage =
  | { readonly coverage: FileCoverage; readonly unknownReason: null }
  | { readonly coverage: null; readonly unknownReason: string };

/** Whether the loaded file can tell anything of the territory; where it covers none of its communes, 0 would be false. */
export async function territoryCoverage(
  { code, current }: TerritoryReference,
  level: TerritoryLevel,
  loaders: Pick<Loaders, 'loadedFile' | 'coverage'>,
): Promise<TerritoryCoverage> {
  if (!(await loaders.loadedFile())) return unknown(unknownReasons.noFile);
  if (current === false) return unknown(unknownReasons.formerCommune);
  const coverage = await loaders.coverage.load({ owner: code, condition: level });
  if (!coverage) return unknown(unknownReasons.territory);
  return coverage.covered === 0 ? unknown(unknownReasons.notCovered) : { coverage, unknownReason: null };
}

function unknown(unknownReason: string): TerritoryCoverage {
  return { coverage: null, unknownReason };
}
