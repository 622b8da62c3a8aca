import type { FileKind } from './import/nationalDatasets';
import type { FileCoverage } from './loaders/coverage';
import type { Loaders } from './loaders/createLoaders';
import type { TerritoryLevel } from './loaders/territoryParts';
import type { TerritoryReference } from './parents';
import { unknownReasons } from './unknownReasons';

/** What the loaded file covers of a territory, or why it tells nothing of it. */
export type TerritoryCoverage =
  | { readonly coverage: FileCoverage; readonly unknownReason: null }
  | { readonly coverage: null; readonly unknownReason: string };

/** Which file is asked, and on which level the territory is. */
export interface CoverageAsked {
  readonly kind: FileKind;
  readonly level: TerritoryLevel;
}

/** Whether the loaded file can tell anything of the territory; where it covers none of its communes, 0 would be false. */
export async function territoryCoverage(
  { code, current }: TerritoryReference,
  { kind, level }: CoverageAsked,
  loaders: Pick<Loaders, 'loadedFiles' | 'coverage'>,
): Promise<TerritoryCoverage> {
  const file = (await loaders.loadedFiles())[kind];
  if (!file) return unknown(unknownReasons.noFile);
  if (current === false) return unknown(unknownReasons.formerCommune);
  const condition = { level, national: !file.demonstration };
  const coverage = await loaders.coverage.load({ owner: code, condition });
  if (!coverage) return unknown(unknownReasons.territory);
  const nothing = !coverage.whole && coverage.covered === 0;
  return nothing ? unknown(unknownReasons.notCovered) : { coverage, unknownReason: null };
}

function unknown(unknownReason: string): TerritoryCoverage {
  return { coverage: null, unknownReason };
}
