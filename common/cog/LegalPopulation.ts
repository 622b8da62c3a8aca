import type { TerritoryLevel } from './territoryLevel';

/** PMUN or PTOT, as the schema's PopulationKind. */
export type PopulationKind = 'MUNICIPAL' | 'TOTAL';

/** Published for this very territory, or summed from communes. */
export type PopulationOrigin = 'PUBLISHED' | 'SUM_OF_COMMUNES';

/** A legal population: a value with where it comes from, or null with the reason why there is none. */
export interface LegalPopulation {
  readonly level: TerritoryLevel;
  readonly code: string;
  /** For a commune, the `lifeFrom` of the versions whose territory was counted; empty at the other levels. */
  readonly lifeFrom: string;
  readonly kind: PopulationKind;
  readonly year: number;
  readonly value: number | null;
  readonly origin: PopulationOrigin | null;
  readonly unknownReason: string | null;
  readonly note: string | null;
  readonly sourceId: string | null;
  /** Whether it is the one to show where no year is asked for. */
  readonly latest: boolean;
}
