/** A commune of the current COG, or a municipal arrondissement, and where it belongs. */
export interface CogCommune {
  readonly code: string;
  readonly name: string;
  readonly kind: 'COMMUNE' | 'MUNICIPAL_ARRONDISSEMENT';
  readonly departmentCode: string;
  /** Null in an overseas collectivity. */
  readonly regionCode: string | null;
  /** SIREN; null for the few communes in no EPCI. */
  readonly epciCode: string | null;
  /** For a municipal arrondissement: its commune. */
  readonly parentCode: string | null;
}

/** One legal population as published for a commune or for an EPCI as a whole. */
export interface PublishedPopulation {
  readonly territoryCode: string;
  readonly level: 'COMMUNE' | 'EPCI';
  readonly year: number;
  readonly kind: 'MUNICIPAL' | 'TOTAL';
  readonly value: number;
  readonly sourceId: string;
}
