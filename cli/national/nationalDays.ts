import type { Day } from '../../common/calendarDay';

/** Nothing of the set is before: in 2019 the agreement was signed that CPTS sign contracts under. */
export const FIRST_DAY: Day = '2019-01-01';

/** The last day of which the set knows anything; the official files of the set bear it. */
export const LAST_DAY: Day = '2026-06-30';
