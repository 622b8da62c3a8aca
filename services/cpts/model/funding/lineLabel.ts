import type { FundingGrid, Label } from '../FundingGrid';
import { labelOf, type Subject } from './gridLines';

/** The name of a mission or of operating funds in the first grid that has it: names are the same in all of them. */
export function lineLabel(grids: readonly FundingGrid[], subject: Subject): Label {
  const labels = grids.map((grid) => labelOf(grid, subject));
  const named = labels.find((label) => label !== undefined);
  if (named === undefined) throw new Error(`No grid names ${subject ?? 'operating funds'}`);
  return named;
}
