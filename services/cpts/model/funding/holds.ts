import type { FundingGrid } from '../FundingGrid';
import { labelOf, lineIncluding, type Subject } from './gridLines';

/**
 * Whether a grid has a mission or operating funds; these every version has, and it has a mission
 * whose money is in another line. Null where contracts that were observed do not
 * list the mission: that does not tell that there is none.
 */
export function holds(grid: FundingGrid, subject: Subject): boolean | null {
  if (labelOf(grid, subject) !== undefined || lineIncluding(grid, subject) !== undefined) return true;
  return grid.basis === 'AGREEMENT' ? false : null;
}
