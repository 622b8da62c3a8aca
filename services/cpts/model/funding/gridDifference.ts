import type { LineChange, Mission } from '../../../../schema/generated/cpts';
import type { FundingGrid, GridMission, Label } from '../FundingGrid';
import { amountDifference, type AmountDifference } from './amountDifference';
import { comparedAmount } from './comparedAmount';
import { differenceNotes } from './differenceNotes';
import { lineOf, missionsOf, type Subject } from './gridLines';
import { highestTotal } from './highestTotal';
import { holds } from './holds';
import { lineChange } from './lineChange';
import { lineLabel } from './lineLabel';
import { inMissionOrder } from './missionOrder';
import { statedTotal } from './StatedAmount';

/** What becomes of a line from one version to another. */
export interface LineDifference {
  readonly mission: Subject;
  readonly label: Label;
  /** Missions whose money one version at least counts in this line: they are in the amounts of both. */
  readonly includes: Mission[];
  readonly change: LineChange;
  readonly statusesBefore: GridMission[];
  readonly statusesAfter: GridMission[];
  readonly amounts: AmountDifference[];
}

/** The differences between two versions of the funding grid. */
export interface GridDifference {
  readonly from: FundingGrid;
  readonly to: FundingGrid;
  readonly lines: LineDifference[];
  readonly totals: AmountDifference[];
  readonly notes: Label[];
}

/** Compares line by line and total by total; what either version leaves open stays unknown. */
export function gridDifference(from: FundingGrid, to: FundingGrid): GridDifference {
  const subjects: Subject[] = [null, ...inMissionOrder([...missionsOf(from), ...missionsOf(to)])];
  const totals = categoriesOf(from, to).map((category) =>
    amountDifference(
      category,
      statedTotal(from, highestTotal(from, category)),
      statedTotal(to, highestTotal(to, category)),
    ),
  );
  const lines = subjects.map((subject) => lineDifference(from, to, subject));
  return { from, to, lines, totals, notes: differenceNotes(from, to) };
}

function lineDifference(from: FundingGrid, to: FundingGrid, mission: Subject): LineDifference {
  const amounts = categoriesOf(from, to).map((category) =>
    amountDifference(
      category,
      comparedAmount({ grid: from, other: to }, mission, category),
      comparedAmount({ grid: to, other: from }, mission, category),
    ),
  );
  const presence = { before: holds(from, mission), after: holds(to, mission) };
  const statuses = (grid: FundingGrid) => grid.missions.filter((each) => each.mission === mission);
  return {
    mission,
    label: lineLabel([from, to], mission),
    includes: inMissionOrder([from, to].flatMap((grid) => lineOf(grid, mission)?.includes ?? [])),
    change: from.id === to.id ? 'UNCHANGED' : lineChange(presence, amounts),
    statusesBefore: statuses(from),
    statusesAfter: statuses(to),
    amounts,
  };
}

function categoriesOf(...grids: readonly FundingGrid[]): number[] {
  return [...new Set(grids.flatMap(({ sizes }) => sizes.map(({ category }) => category)))].sort(
    (a, b) => a - b,
  );
}
