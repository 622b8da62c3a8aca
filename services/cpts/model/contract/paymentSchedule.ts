import type { Day } from '../../../../common/calendarDay';
import type { Mission } from '../../../../schema/generated/cpts';
import type { CptsSize } from '../cptsSize';
import type { FundingGrid, Label } from '../FundingGrid';
import type { ContractRules } from './ContractRules';
import type { ContractYear } from './contractYears';
import { byDueDay, type Instalment } from './Instalment';
import { lineLabel } from '../funding/lineLabel';
import { missionInstalments } from './missionInstalments';
import { operatingInstalments } from './operatingInstalments';
import { scheduledYears, type ScheduledYear } from './scheduledYears';
import { scheduleNotes } from './scheduleNotes';
import { missionAmounts, operatingAmount } from './yearlyAmounts';

/** When which part of a contract's money falls due. */
export interface PaymentSchedule {
  readonly grid: FundingGrid | null;
  readonly size: CptsSize;
  readonly instalments: Instalment[];
  readonly years: ScheduledYear[];
  readonly complete: boolean;
  readonly notes: readonly Label[];
}

/** The day on which a mission started, and the share of its variable part that is reached. */
export interface CountedStart {
  readonly mission: Mission;
  readonly on: Day;
  readonly achievement: number;
}

/** What a schedule is counted with; the starts are within the years, each mission once, in the order of the schema. */
export interface ScheduleFacts {
  /** The grid to count with; null where the signature leaves it open and none was chosen. */
  readonly grid: FundingGrid | null;
  /** All grids, for the names of their lines. */
  readonly grids: readonly FundingGrid[];
  readonly size: CptsSize;
  readonly years: readonly ContractYear[];
  readonly starts: readonly CountedStart[];
  readonly rules: ContractRules;
}

/** The schedule of a contract's operating funds and of the missions that have started. */
export function paymentSchedule(facts: ScheduleFacts): PaymentSchedule {
  const { grid, grids, size, years, starts, rules } = facts;
  const funds = { yearly: operatingAmount(facts), label: lineLabel(grids, null), rules };
  const missions = starts.map((start) => ({
    ...start,
    label: lineLabel(grids, start.mission),
    amounts: missionAmounts(facts, start.mission),
    rules,
  }));
  const instalments = [
    ...operatingInstalments(years, funds),
    ...missions.flatMap((started) => missionInstalments(years, started)),
  ].sort(byDueDay);
  return {
    grid,
    size,
    instalments,
    years: scheduledYears(years, instalments),
    complete: starts.length > 0 && instalments.every(({ amount }) => amount !== null),
    notes: scheduleNotes({ grid, years, missions: starts.map(({ mission }) => mission) }),
  };
}
