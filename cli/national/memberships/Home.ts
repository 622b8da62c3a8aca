import type { Day } from '../../../common/calendarDay';

/** A CPTS that somebody who practises in a place can belong to, and on which days. */
export interface Home {
  readonly cptsId: string;
  readonly from: Day;
  /** First day on which nobody there belongs to it any more; null while it lasts. */
  readonly to: Day | null;
}
