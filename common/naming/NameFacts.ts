import type { NameEntry } from './NameEntry';
import type { CodeEntry } from './NameIndex';
import type { DepartmentName } from './NameRecords';

/** A name that leads to a commune on a day, without the forms that it is compared in. */
export type NameFact = Pick<NameEntry, 'name' | 'kind' | 'code' | 'living' | 'departmentCode' | 'part'>;

/** What the names and codes of one day are: all that an index is made of. */
export interface NameFacts {
  /** Official names first, then those of delegated and associated communes, then older ones; each name of a commune once. */
  readonly names: readonly NameFact[];
  readonly codes: ReadonlyMap<string, CodeEntry>;
  readonly departments: readonly DepartmentName[];
}
