import type { Day } from '../../../../common/calendarDay';
import type { Mission } from '../../../../schema/generated/cpts';
import type { Label } from '../FundingGrid';
import { shareOfCents } from '../funding/shareOfCents';
import { mapAmount, splitAmount } from './Amount';
import { percentOf } from './cents';
import type { ContractRules } from './ContractRules';
import type { ContractYear } from './contractYears';
import { withinMonthsAfter } from './dueDates';
import type { Instalment } from './Instalment';
import { missionYears, type MissionYear } from './missionYears';
import type { MissionAmounts } from './yearlyAmounts';

/** A mission that started, what it brings in a whole year, and how much of its variable part is reached. */
export interface StartedMission {
  readonly mission: Mission;
  readonly label: Label;
  /** The day on which it started, within the years of the contract. */
  readonly on: Day;
  readonly amounts: MissionAmounts;
  /** 0 to 1. */
  readonly achievement: number;
  readonly rules: Pick<ContractRules, 'missionFixedAdvance' | 'variableAfterReview' | 'reviewMonths'>;
}

/** The instalments of a mission: each year an advance and a balance of the fixed part, and the variable part after the review. */
export function missionInstalments(years: readonly ContractYear[], started: StartedMission): Instalment[] {
  return missionYears(years, started.on, started.amounts).flatMap((year) => ofYear(year, started));
}

function ofYear(year: MissionYear, started: StartedMission): Instalment[] {
  const { missionFixedAdvance, variableAfterReview, reviewMonths } = started.rules;
  const [advance, balance] = splitAmount(year.fixed, (cents) => percentOf(cents, missionFixedAdvance.value));
  const variable = mapAmount(year.variable, (cents) => shareOfCents(cents, started.achievement));
  const { contractYear } = year;
  const common = { mission: started.mission, label: started.label, contractYear };
  const fixedSource = { sourceId: missionFixedAdvance.sourceId };
  return [
    { kind: 'MISSION_FIXED_ADVANCE', ...common, due: year.opens, ...advance, ...fixedSource },
    { kind: 'MISSION_FIXED_BALANCE', ...common, due: year.closes, ...balance, ...fixedSource },
    {
      kind: 'MISSION_VARIABLE',
      ...common,
      due: withinMonthsAfter(year.closes, reviewMonths.value),
      ...variable,
      sourceId: variableAfterReview.sourceId,
    },
  ];
}
