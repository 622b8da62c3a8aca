import type { Day } from '../calendarDay';
import { badInput } from '../errors/badInput';

/** The days of a span as a client gives them: the last may be left out, and then is today. */
export interface AskedSpan {
  readonly from: Day;
  readonly to?: Day | null | undefined;
}

/** The two days, today for the second where it is left out. Throws INVALID_DAY_RANGE where the first is after the second. */
export function orderedDays({ from, to }: AskedSpan, today: Day): { readonly from: Day; readonly to: Day } {
  const last = to ?? today;
  if (from <= last) return { from, to: last };
  const hint = to == null ? '`to` is today where it is left out.' : undefined;
  throw badInput('INVALID_DAY_RANGE', `${from} to ${last}`, hint);
}
