import type { SizeAmount } from '../FundingGrid';

/** The amount of a size; undefined where there is none for it. */
export function amountOfSize<Amount extends Pick<SizeAmount, 'category'>>(
  amounts: readonly Amount[],
  category: number,
): Amount | undefined {
  return amounts.find((amount) => amount.category === category);
}
