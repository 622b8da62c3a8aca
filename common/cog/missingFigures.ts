import type { PopulationKind } from './LegalPopulation';
import type { TerritoryLevel } from './territoryLevel';
import type { Figure } from './communeFigures';
import { isFrozenMayotte, isUndatedCollectivity, isUninhabitedLand } from './overseas';
import type { PopulationYears } from './populationYears';
import { mayotteYear } from './populationVintages';

/** A territory of today whose figures are all or partly missing. */
export interface Place {
  readonly level: TerritoryLevel;
  readonly code: string;
  readonly lifeFrom: string;
  /** A commune code inside it, which tells the part of the Republic it is in. */
  readonly communeCode: string;
}

/** A null with its reason for every year and kind that the data could hold for this territory and does not. */
export function missingFigures(
  place: Place,
  years: PopulationYears,
  has: (kind: PopulationKind, year: number) => boolean,
): Figure[] {
  const { level, code, lifeFrom } = place;
  const kinds: PopulationKind[] = ['MUNICIPAL', 'TOTAL'];
  return kinds.flatMap((kind) =>
    years[kind]
      .filter((year) => !has(kind, year))
      .map((year) => ({
        level,
        code,
        lifeFrom,
        kind,
        year,
        value: null,
        origin: null,
        unknownReason: reasonOf(place.communeCode, kind, { year, imported: years.imported.has(year) }),
        note: null,
        sourceId: null,
      })),
  );
}

function reasonOf(
  code: string,
  kind: PopulationKind,
  { year, imported }: { readonly year: number; readonly imported: boolean },
): string {
  if (isFrozenMayotte(code)) return `The last published census of Mayotte is of ${mayotteYear}.`;
  if (isUndatedCollectivity(code)) {
    return 'This collectivity is counted in years of its own, and the file does not say which year its figure is of.';
  }
  if (isUninhabitedLand(code)) return 'No legal population is published: nobody lives there for good.';
  if (kind === 'TOTAL' && !imported)
    return `The data takes PTOT from the EPCI lists, and none of ${year} has a figure for it.`;
  return `No file of the data holds its figure for ${year}.`;
}
