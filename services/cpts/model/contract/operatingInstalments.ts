import type { Label } from '../FundingGrid';
import { splitAmount, type Amount } from './Amount';
import { percentOf } from './cents';
import type { ContractRules } from './ContractRules';
import type { ContractYear } from './contractYears';
import type { Instalment } from './Instalment';

/** The operating funds of one year, their name, and the rules by which they are paid. */
export interface OperatingFunds {
  readonly yearly: Amount;
  readonly label: Label;
  readonly rules: Pick<ContractRules, 'operatingAtSignature' | 'operatingAdvance'>;
}

/** The instalments of operating funds: the first year in full at the signature, then an advance and a balance a year. */
export function operatingInstalments(years: readonly ContractYear[], funds: OperatingFunds): Instalment[] {
  return years.flatMap((year) => (year.contractYear === 1 ? [atSignature(year, funds)] : inTwo(year, funds)));
}

function atSignature(
  { contractYear, from }: ContractYear,
  { yearly, label, rules }: OperatingFunds,
): Instalment {
  const { sourceId } = rules.operatingAtSignature;
  return { kind: 'OPERATING_FUNDS', mission: null, label, contractYear, due: from, ...yearly, sourceId };
}

function inTwo({ contractYear, from, to }: ContractYear, funds: OperatingFunds): Instalment[] {
  const { sourceId, value } = funds.rules.operatingAdvance;
  const [advance, balance] = splitAmount(funds.yearly, (cents) => percentOf(cents, value));
  const common = { mission: null, label: funds.label, contractYear, sourceId };
  return [
    { kind: 'OPERATING_FUNDS_ADVANCE', ...common, due: from, ...advance },
    { kind: 'OPERATING_FUNDS_BALANCE', ...common, due: to, ...balance },
  ];
}
