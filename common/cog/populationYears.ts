import type { PopulationsFile } from './files/ReferenceFile';
import type { PopulationKind } from './LegalPopulation';
import type { PopulationLayer } from './PopulationLayer';

/** The reference years of PMUN and PTOT in the data, oldest first, and those of them that were imported. */
export interface PopulationYears extends Readonly<Record<PopulationKind, readonly number[]>> {
  readonly imported: ReadonlySet<number>;
}

/** The years of the layers of all of France; of 2017 the packages have Mayotte alone, which is none of them. */
export function populationYears(
  layers: readonly PopulationLayer[],
  imported: readonly PopulationsFile[],
): PopulationYears {
  const yearsOf = (kind: PopulationKind) =>
    [...new Set(layers.filter((layer) => layer.kind === kind).map(({ year }) => year))].sort((a, b) => a - b);
  return {
    MUNICIPAL: yearsOf('MUNICIPAL'),
    TOTAL: yearsOf('TOTAL'),
    imported: new Set(imported.map(({ year }) => year)),
  };
}
