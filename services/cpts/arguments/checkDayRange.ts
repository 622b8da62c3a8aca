import type { Day } from '../../../common/calendarDay';
import { badInput } from '../../../common/errors/badInput';

/** Throws INVALID_DAY_RANGE where the first day of a condition is after its last; a side left out, or null, is open. */
export function checkDayRange(from: Day | null | undefined, to: Day | null | undefined): void {
  if (from != null && to != null && from > to) throw badInput('INVALID_DAY_RANGE', `${from} to ${to}`);
}
