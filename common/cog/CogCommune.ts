/** What a five-character code of today stands for. */
export type CommuneKind = 'COMMUNE' | 'MUNICIPAL_ARRONDISSEMENT';

/** A commune of the current COG, or a municipal arrondissement, and where it belongs. */
export interface CogCommune {
  readonly code: string;
  readonly name: string;
  readonly kind: CommuneKind;
  readonly departmentCode: string;
  /** Null in an overseas collectivity. */
  readonly regionCode: string | null;
  /** SIREN; null for the few communes in no EPCI. */
  readonly epciCode: string | null;
  /** For a municipal arrondissement: its commune. */
  readonly parentCode: string | null;
}
