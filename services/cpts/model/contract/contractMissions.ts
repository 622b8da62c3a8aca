import type { Mission } from '../../../../schema/generated/cpts';
import type { FundingGrid, GridMission, Label } from '../FundingGrid';
import { labelOf, missionsOf } from '../funding/gridLines';
import { gridOfSpan } from '../gridOfSpan';
import type { ComputedDate } from '../StatedDate';
import type { ContractRules, MissionDeadline } from './ContractRules';
import { monthsAfter } from './monthsAfter';
import { possibleGrids } from './possibleGrids';
import { wholeMission } from './wholeMission';

/** A mission under one version that a contract may have been signed under, with its deadlines. */
export interface ContractMission {
  readonly mission: Mission;
  readonly label: Label;
  readonly grid: FundingGrid;
  /** Whether the contract was certainly signed under that version. */
  readonly certain: boolean;
  readonly statuses: GridMission[];
  /** That of the whole mission for a line of one; null where no source gives a rule. */
  readonly deadline: MissionDeadline | null;
  readonly startDueBy: ComputedDate | null;
  readonly deployedDueBy: ComputedDate | null;
}

/**
 * The missions of each version that may have been in force at the signature: versions oldest first, missions in the order of
 * the schema, each once with every status that a document gives it.
 */
export function contractMissions(
  signed: ComputedDate,
  { grids, contractRules }: { readonly grids: readonly FundingGrid[]; readonly contractRules: ContractRules },
): ContractMission[] {
  const certain = gridOfSpan(grids, signed);
  return possibleGrids(grids, signed).flatMap((grid) =>
    missionsOf(grid).flatMap((mission): ContractMission[] => {
      const statuses = grid.missions.filter((each) => each.mission === mission);
      const label = labelOf(grid, mission);
      if (label === undefined) return [];
      const deadline = deadlineOf(mission, contractRules);
      const dates = datesOf(signed, deadline);
      return [{ mission, label, grid, certain: grid === certain, statuses, deadline, ...dates }];
    }),
  );
}

function deadlineOf(mission: Mission, { deadlines }: ContractRules): MissionDeadline | null {
  return deadlines.get(wholeMission(mission) ?? mission) ?? null;
}

function datesOf(
  signed: ComputedDate,
  deadline: MissionDeadline | null,
): Pick<ContractMission, 'startDueBy' | 'deployedDueBy'> {
  const due = (months: number | null | undefined) => (months == null ? null : monthsAfter(signed, months));
  return { startDueBy: due(deadline?.startMonths), deployedDueBy: due(deadline?.deployMonths) };
}
