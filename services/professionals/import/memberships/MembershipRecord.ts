import type { Day } from '../../../../common/calendarDay';
import type { RowPlace } from '../../../../common/import/rows/RowPlace';

/** A row of the file: who belongs to which CPTS, from when to when. */
export interface MembershipRecord extends RowPlace {
  readonly member: { readonly kind: 'RPPS' | 'FINESS'; readonly number: string };
  readonly cptsId: string;
  /** First day; null for a structure of which it is not told. */
  readonly fromDay: Day | null;
  /** First day after it; null while it lasts. */
  readonly toDay: Day | null;
  readonly sourceId: string;
}
