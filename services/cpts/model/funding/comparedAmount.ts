import type { Mission } from '../../../../schema/generated/cpts';
import type { FundingGrid } from '../FundingGrid';
import { lineOf, type Subject } from './gridLines';
import { holds } from './holds';
import { statedAmount, type StatedAmount } from './StatedAmount';

/** A version and the one that it is compared with. */
export interface ComparedGrids {
  readonly grid: FundingGrid;
  readonly other: FundingGrid;
}

/**
 * The missions whose lines are added to a line of a version, so that like is compared with like: those that the line of the
 * other version includes and its own does not. A mission that the version does not have adds nothing.
 */
export function addedMissions({ grid, other }: ComparedGrids, subject: Subject): Mission[] {
  const own = lineOf(grid, subject)?.includes ?? [];
  const theirs = lineOf(other, subject)?.includes ?? [];
  return theirs.filter((mission) => !own.includes(mission) && holds(grid, mission) !== false);
}

/** What a version says of a line in a size, with the lines that the other version includes in it; the source is the line's own. */
export function comparedAmount(grids: ComparedGrids, subject: Subject, category: number): StatedAmount {
  const added = addedMissions(grids, subject);
  return added
    .map((mission) => statedAmount(grids.grid, mission, category))
    .reduce(plus, statedAmount(grids.grid, subject, category));
}

function plus(sum: StatedAmount, amount: StatedAmount): StatedAmount {
  if (sum.maximum === null) return sum;
  return amount.maximum === null ? amount : { ...sum, maximum: sum.maximum + amount.maximum };
}
