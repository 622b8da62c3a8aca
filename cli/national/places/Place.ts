/** A commune of today, or a municipal arrondissement in the place of Paris, Lyon or Marseille. */
export interface Place {
  readonly code: string;
  readonly name: string;
  readonly departmentCode: string;
  readonly regionCode: string;
  /** SIREN; an arrondissement has that of its commune. Null for the few communes in no EPCI. */
  readonly epciCode: string | null;
  /** PMUN; 0 where the file has none. */
  readonly population: number;
  readonly postalCodes: readonly string[];
}
