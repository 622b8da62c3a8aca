import type { Day } from '../../../common/calendarDay';
import type { Place } from '../places/Place';

/** A made-up establishment. */
export interface Structure {
  /** Fails the check digit. */
  readonly finess: string;
  readonly name: string;
  readonly category: StructureCategory;
  readonly place: Place;
  readonly openedOn: Day;
}

/** What a FINESS category is called, and the group it is in. */
export interface StructureCategory {
  readonly code: string;
  readonly label: string;
  readonly groupCode: string;
  readonly groupLabel: string;
  /** What made-up establishments of it are called. */
  readonly name: string;
}
