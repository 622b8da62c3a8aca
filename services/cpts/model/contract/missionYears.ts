import type { Day } from '../../../../common/calendarDay';
import type { ComputedDate } from '../StatedDate';
import { mapAmount, unknown, type Amount } from './Amount';
import { proratedCents } from './cents';
import { yearsOfDay, type ContractYear } from './contractYears';
import { notBefore, onThatDay } from './dueDates';
import { NO_PRORATA, VARIABLE_OF_FIRST_YEAR, YEAR_OPEN } from './unknownAmounts';
import type { MissionAmounts } from './yearlyAmounts';

/** What a mission brings in one year of the contract, and the days that open and close it. */
export interface MissionYear extends MissionAmounts {
  readonly contractYear: number;
  readonly opens: ComputedDate;
  readonly closes: ComputedDate;
}

/**
 * The years of a mission from the one in which it started. The fixed part of that year is prorated by days to the
 * anniversary; its variable part is known only where the mission started on the first day. Where the signature leaves the
 * year of the start open, the amounts of every year that it may be are unknown.
 */
export function missionYears(years: readonly ContractYear[], on: Day, whole: MissionAmounts): MissionYear[] {
  const possible = yearsOfDay(years, on);
  const [first] = possible;
  if (first === undefined) return [];
  return years
    .filter(({ contractYear }) => contractYear >= first.contractYear)
    .map((year) => ({
      contractYear: year.contractYear,
      opens: year === first ? onThatDay(on) : notBefore(year.from, on),
      closes: notBefore(year.to, on),
      ...(possible.includes(year) ? amountsOfStart(year, on, { whole, open: possible.length > 1 }) : whole),
    }));
}

function amountsOfStart(
  { from, to }: ContractYear,
  on: Day,
  { whole, open }: { readonly whole: MissionAmounts; readonly open: boolean },
): MissionAmounts {
  if (open) return { fixed: doubted(whole.fixed, YEAR_OPEN), variable: doubted(whole.variable, YEAR_OPEN) };
  if (from.day === null || to.day === null) {
    const variable = doubted(whole.variable, VARIABLE_OF_FIRST_YEAR);
    return { fixed: doubted(whole.fixed, NO_PRORATA), variable };
  }
  if (on === from.day) return whole;
  const days = { from: from.day, to: to.day, on };
  return {
    fixed: mapAmount(whole.fixed, (cents) => proratedCents(cents, days)),
    variable: doubted(whole.variable, VARIABLE_OF_FIRST_YEAR),
  };
}

/** The amount is unknown; what is unknown of the whole year stays so for its own reason. */
function doubted(amount: Amount, reason: Parameters<typeof unknown>[0]): Amount {
  return amount.amount === null ? amount : unknown(reason);
}
