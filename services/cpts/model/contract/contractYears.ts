import type { Day } from '../../../../common/calendarDay';
import { certainlyBy, possiblyBy } from '../DaySpan';
import type { ComputedDate } from '../StatedDate';
import { monthsAfter } from './monthsAfter';

/** A year of a contract: its first day, and the anniversary that closes it. */
export interface ContractYear {
  /** 1 for the year that the signature opens. */
  readonly contractYear: number;
  readonly from: ComputedDate;
  readonly to: ComputedDate;
}

/** The years of a contract, as precise as its signature. Anniversaries count from it: 29 February comes back in leap years. */
export function contractYears(signed: ComputedDate, count: number): ContractYear[] {
  return Array.from({ length: count }, (_, index) => ({
    contractYear: index + 1,
    from: monthsAfter(signed, 12 * index),
    to: monthsAfter(signed, 12 * (index + 1)),
  }));
}

/** The years that the day may lie in, whichever day of the signature's span is the true one; none outside of them all. */
export function yearsOfDay(years: readonly ContractYear[], on: Day): ContractYear[] {
  return years.filter(({ from, to }) => possiblyBy(from, on) && !certainlyBy(to, on));
}
