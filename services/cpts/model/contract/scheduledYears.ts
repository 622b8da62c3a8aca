import { sumKnown } from '../funding/sumKnown';
import type { ContractYear } from './contractYears';
import type { Instalment } from './Instalment';

/** A year of a contract with the sum of its instalments, in whole cents; null where one is unknown. */
export interface ScheduledYear extends ContractYear {
  readonly amount: number | null;
}

/** The sums by year, whenever the instalments of a year fall due. */
export function scheduledYears(
  years: readonly ContractYear[],
  instalments: readonly Instalment[],
): ScheduledYear[] {
  return years.map((year) => {
    const amounts = instalments
      .filter(({ contractYear }) => contractYear === year.contractYear)
      .map(({ amount }) => amount);
    return { ...year, amount: sumKnown(amounts) };
  });
}
