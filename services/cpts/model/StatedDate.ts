import type { DatePrecision } from '../../../schema/generated/cpts';
import type { Day } from '../../../common/calendarDay';
import type { DaySpan } from './DaySpan';

/** A date as a source gives it: a day, or a span in which the day lies. */
export interface StatedDate extends DaySpan {
  readonly day: Day | null;
  readonly precision: DatePrecision;
  readonly asWritten: string;
}

/** A date computed from a stated one, as precise as that; no source words it. */
export type ComputedDate = Omit<StatedDate, 'asWritten'>;
