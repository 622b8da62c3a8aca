import type { Day } from '../../../common/calendarDay';

/** A name of a commune with the days on which it held; null for "before the records" and "still". */
export interface NameView {
  readonly name: string;
  readonly from: Day | null;
  readonly to: Day | null;
  /** What is known of the first day where only a comparison of two lists shows it. */
  readonly note: string | null;
  readonly sourceId: string;
}
