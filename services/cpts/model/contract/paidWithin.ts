import type { Day } from '../../../../common/calendarDay';
import { certainlyBy, possiblyBy, type DaySpan } from '../DaySpan';

/** The days between which something was paid, both included; a side left out, or null, is open. */
export interface PaidDays {
  readonly paidFrom?: Day | null | undefined;
  readonly paidTo?: Day | null | undefined;
}

/** Whether something was paid within the days: null where the span of its date leaves that open. */
export function paidWithin(paid: DaySpan, { paidFrom, paidTo }: PaidDays): boolean | null {
  const sides = [since(paid, paidFrom ?? null), upTo(paid, paidTo ?? null)];
  if (sides.includes(false)) return false;
  return sides.includes(null) ? null : true;
}

function since({ earliest, latest }: DaySpan, day: Day | null): boolean | null {
  if (day === null || (earliest !== null && earliest >= day)) return true;
  return latest !== null && latest < day ? false : null;
}

function upTo(paid: DaySpan, day: Day | null): boolean | null {
  if (day === null || certainlyBy(paid, day)) return true;
  return possiblyBy(paid, day) ? null : false;
}
