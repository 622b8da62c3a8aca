import { badInput } from '../../../common/errors/badInput';
import type { RequestContext } from '../context';
import type { FundingGrid } from '../model/FundingGrid';

/** The grid of the stable name, observed ones included. Throws UNKNOWN_FUNDING_GRID. */
export async function requiredGrid(
  id: string,
  context: Pick<RequestContext, 'snapshot'>,
): Promise<FundingGrid> {
  const grid = (await context.snapshot()).grids.find((each) => each.id === id);
  if (grid === undefined) throw badInput('UNKNOWN_FUNDING_GRID', id);
  return grid;
}
