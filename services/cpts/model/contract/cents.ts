import type { Day } from '../../../../common/calendarDay';

const MS_PER_DAY = 86_400_000;

/** So many per cent of an amount, in whole cents, half a cent rounded up. */
export function percentOf(cents: number, percent: number): number {
  return Math.floor((cents * percent + 50) / 100);
}

/**
 * What of a year's amount falls on the days from `on` to the end of the year, in whole cents, half a cent rounded up: all of
 * it on the first day. `to` is the first day of the next year.
 */
export function proratedCents(
  cents: number,
  { from, to, on }: { readonly from: Day; readonly to: Day; readonly on: Day },
): number {
  const total = daysBetween(from, to);
  return Math.floor((2 * cents * daysBetween(on, to) + total) / (2 * total));
}

function daysBetween(from: Day, to: Day): number {
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / MS_PER_DAY;
}
