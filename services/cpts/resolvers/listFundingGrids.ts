import type { Query_FundingGridsArgs } from '../../../schema/generated/cpts';
import type { RequestContext } from '../context';
import type { FundingGrid } from '../model/FundingGrid';
import { gridOnDay } from '../model/gridOnDay';

/** The grids of a basis, those agreed on where none is asked for; with a day, the one in force: never an observed one. */
export async function listFundingGrids(
  { on, basis }: Partial<Query_FundingGridsArgs>,
  context: Pick<RequestContext, 'snapshot'>,
): Promise<FundingGrid[]> {
  const { grids } = await context.snapshot();
  const ofBasis = grids.filter((grid) => grid.basis === (basis ?? 'AGREEMENT'));
  if (on == null) return ofBasis;
  const inForce = gridOnDay(ofBasis, on);
  return inForce === null ? [] : [inForce];
}
