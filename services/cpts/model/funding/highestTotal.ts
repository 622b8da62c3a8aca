import type { FundingGrid, GridTotal } from '../FundingGrid';
import { amountOfSize } from './amountOfSize';

/** The most that is published for a size, in cents, and the total that says so. */
export interface HighestTotal {
  readonly maximum: number;
  readonly total: GridTotal;
}

/**
 * The highest published total of a grid for a size; null where none is published. Among equal ones, the first that tells
 * whether unscheduled care is in it, else the first.
 */
export function highestTotal({ totals }: Pick<FundingGrid, 'totals'>, category: number): HighestTotal | null {
  const published = totals.flatMap((total) => {
    const maximum = amountOfSize(total.amounts, category)?.maximum ?? null;
    return maximum === null ? [] : [{ maximum, total }];
  });
  const maximum = Math.max(...published.map((each) => each.maximum));
  const highest = published.filter((each) => each.maximum === maximum);
  return highest.find(({ total }) => total.unscheduledCareIncluded !== null) ?? highest[0] ?? null;
}
