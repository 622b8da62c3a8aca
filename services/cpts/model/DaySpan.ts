import type { Day } from '../../../common/calendarDay';

/** The days between which an event lies, both included; null where that side is open. */
export interface DaySpan {
  readonly earliest: Day | null;
  readonly latest: Day | null;
}

/** Whether the event has happened by the end of the day, whatever day of its span is the true one. */
export function certainlyBy(span: DaySpan, on: Day): boolean {
  return span.latest !== null && span.latest <= on;
}

/** Whether the event may have happened by the end of the day. */
export function possiblyBy(span: DaySpan, on: Day): boolean {
  return span.earliest === null || span.earliest <= on;
}
