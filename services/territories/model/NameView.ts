import type { Day } from '../../../common/calendarDay';

/** A name of a commune with the days on which it held; null for "before the records" and "still". */
export interface NameView {
  readonly name: string;
  readonly from: Day | null;
  readonly to: Day | null;
  readonly sourceId: string;
}
