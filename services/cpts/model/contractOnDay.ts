import type { Day } from '../../../common/calendarDay';
import type { Contract } from './Contract';
import { certainlyBy, possiblyBy } from './DaySpan';
import { fiveYearsAfter } from './fiveYearsAfter';

/** Whether the contract is in force on the day: signed, and its five years not over. Null where that can't be told. */
export function inForceOnDay(contract: Pick<Contract, 'signed'>, on: Day): boolean | null {
  const { signed } = contract;
  const ends = fiveYearsAfter(signed);
  if (!possiblyBy(signed, on) || certainlyBy(ends, on)) return false;
  return certainlyBy(signed, on) && !possiblyBy(ends, on) ? true : null;
}

/** The contract certainly in force on the day, the one signed last where there are two; null otherwise. */
export function contractOnDay(contracts: readonly Contract[], on: Day): Contract | null {
  const inForce = contracts.filter((contract) => inForceOnDay(contract, on) === true);
  return inForce.sort((a, b) => (a.signed.latest ?? '').localeCompare(b.signed.latest ?? '')).at(-1) ?? null;
}
