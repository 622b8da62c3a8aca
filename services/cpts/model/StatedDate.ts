import type { Day } from '../../../common/calendarDay';
import type { DatePrecision } from '../../../schema/generated/cpts';
import type { DaySpan } from './DaySpan';

/** A date as a source gives it: a day, or a span in which the day lies. */
export interface StatedDate extends DaySpan {
  readonly day: Day | null;
  readonly precision: DatePrecision;
  readonly asWritten: string;
}
