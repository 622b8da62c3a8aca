/** What a name is to the commune it leads to. */
export type NameKind = 'OFFICIAL_NAME' | 'FORMER_NAME' | 'FORMER_COMMUNE';

/** A name that leads to a commune on the day of the index. */
export interface NameEntry {
  readonly name: string;
  readonly folded: string;
  readonly kind: NameKind;
  /** The commune it leads to. */
  readonly code: string;
  readonly departmentCode: string;
  /** Whether it names a delegated or associated commune that exists, a place people still go by. */
  readonly living: boolean;
  /** Whether it is a municipal arrondissement, a part of a commune. */
  readonly part: boolean;
}
