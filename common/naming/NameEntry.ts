import type { NameForms } from './nameForms';

/** What a name is to the commune it leads to. */
export type NameKind = 'OFFICIAL_NAME' | 'FORMER_NAME' | 'FORMER_COMMUNE';

/** A name that leads to a commune on the day of the index. */
export interface NameEntry extends NameForms {
  readonly name: string;
  readonly kind: NameKind;
  /** The commune it leads to. */
  readonly code: string;
  readonly departmentCode: string;
  /** Whether it names a delegated or associated commune that exists, a place people still go by. */
  readonly living: boolean;
  /** Whether it is a municipal arrondissement, a part of a commune. */
  readonly part: boolean;
}

/** Whether it is the name of a commune of the day. */
export function isOfficial({ kind }: Pick<NameEntry, 'kind'>): boolean {
  return kind === 'OFFICIAL_NAME';
}

/** Whether a place bears it on the day: a commune, or a delegated or associated commune. */
export function isInUse(entry: Pick<NameEntry, 'kind' | 'living'>): boolean {
  return isOfficial(entry) || entry.living;
}
