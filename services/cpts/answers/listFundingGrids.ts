import { badInput } from '../../../common/errors/badInput';
import type { Query_FundingGridsArgs } from '../../../schema/generated/cpts';
import type { RequestContext } from '../context';
import type { FundingGrid } from '../model/FundingGrid';
import { gridOnDay } from '../model/gridOnDay';
import { checkedDay } from '../arguments/checkedDay';

/**
 * The grids of a basis, those agreed on where none is asked for; with a day, the one in force. Throws DAY_OUT_OF_RANGE, and
 * OBSERVED_NEVER_IN_FORCE for a day with grids that were observed.
 */
export async function listFundingGrids(
  { on, basis }: Partial<Query_FundingGridsArgs>,
  context: Pick<RequestContext, 'snapshot' | 'today'>,
): Promise<FundingGrid[]> {
  const { grids } = await context.snapshot();
  const ofBasis = grids.filter((grid) => grid.basis === (basis ?? 'AGREEMENT'));
  if (on == null) return ofBasis;
  const day = checkedDay(on, context);
  if (basis === 'OBSERVED_CONTRACTS') throw badInput('OBSERVED_NEVER_IN_FORCE', day);
  const inForce = gridOnDay(ofBasis, day);
  return inForce === null ? [] : [inForce];
}
