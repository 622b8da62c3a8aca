import { monthsAfter } from './contract/monthsAfter';
import type { ComputedDate } from './StatedDate';

/**
 * How long a contract lasts: five years from its signature, as the press release on the Var states (doc-000). A test holds
 * it to the loaded rule; here it is a constant, since stages are read before there are rules.
 */
export const CONTRACT_YEARS = 5;

/** The anniversary that ends a contract's five years, as precise as the signature; the first day out of them. */
export function fiveYearsAfter(signed: ComputedDate): ComputedDate {
  return monthsAfter(signed, 12 * CONTRACT_YEARS);
}
