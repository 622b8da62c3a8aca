import { addYears } from '../../../common/calendarDay';
import type { ComputedDate } from './StatedDate';

/** How long a contract lasts: five years from its signature, as the press release on the Var states (doc-000). */
const CONTRACT_YEARS = 5;

/** The anniversary that ends a contract's five years, as precise as the signature; the first day out of them. */
export function fiveYearsAfter(signed: ComputedDate): ComputedDate {
  return {
    day: signed.day && addYears(signed.day, CONTRACT_YEARS),
    earliest: signed.earliest && addYears(signed.earliest, CONTRACT_YEARS),
    latest: signed.latest && addYears(signed.latest, CONTRACT_YEARS),
    precision: signed.precision,
  };
}
