import { addMonths, type Day } from '../../../../common/calendarDay';
import type { HistoryStep } from '../../../../schema/generated/cpts';

const MONTHS: Readonly<Record<HistoryStep, number>> = { MONTH: 1, QUARTER: 3, YEAR: 12 };

/** The days of a history, and how they go on. */
export interface HistorySpan {
  readonly from: Day;
  readonly to: Day;
  readonly step: HistoryStep;
}

/**
 * The days from the first by even steps, none after the last; `most` + 1 of them at most. Each is counted from the first, so
 * that the 31st comes back after a shorter month.
 */
export function historyDays({ from, to, step }: HistorySpan, most: number): Day[] {
  const days: Day[] = [];
  for (let day = from; day <= to && days.length <= most; day = addMonths(from, days.length * MONTHS[step])) {
    days.push(day);
  }
  return days;
}
