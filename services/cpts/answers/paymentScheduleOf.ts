import type { AciContract_PaymentScheduleArgs } from '../../../schema/generated/cpts';
import type { RequestContext } from '../context';
import type { Contract } from '../model/Contract';
import { contractYears } from '../model/contract/contractYears';
import { paymentSchedule, type PaymentSchedule } from '../model/contract/paymentSchedule';
import { possibleGrids } from '../model/contract/possibleGrids';
import { chosenSize, sizeAtSignature } from '../model/contract/sizeAtSignature';
import { gridOfSpan } from '../model/gridOfSpan';
import { checkedAchievements } from '../arguments/checkedAchievements';
import { checkedMissionStarts } from '../arguments/checkedMissionStarts';
import { checkedSizeCategory } from '../arguments/checkedSizeCategory';
import { requiredGrid } from '../arguments/requiredGrid';

/**
 * The schedule of a contract's money, as asked for. Throws UNKNOWN_FUNDING_GRID and INVALID_SIZE_CATEGORY, and what the
 * checks of starts and achievements throw.
 */
export async function paymentScheduleOf(
  contract: Contract,
  args: Partial<AciContract_PaymentScheduleArgs>,
  context: Pick<RequestContext, 'snapshot'>,
): Promise<PaymentSchedule> {
  const snapshot = await context.snapshot();
  const { grids, contractRules: rules } = snapshot;
  const { signed } = contract;
  const grid = args.gridId == null ? gridOfSpan(grids, signed) : await requiredGrid(args.gridId, context);
  const category = checkedSizeCategory(args.sizeCategory);
  const years = contractYears(signed, rules.contractYears.value);
  const knowing = grid === null ? possibleGrids(grids, signed) : [grid];
  const starts = checkedMissionStarts(args.missionStarts, { years, grids: knowing });
  const missions = starts.map(({ mission }) => mission);
  const achievementOf = checkedAchievements(args, { missions, argument: 'missionStarts', grids: knowing });
  return paymentSchedule({
    grid,
    grids,
    size: category === null ? await sizeAtSignature(snapshot, contract, grid) : chosenSize(category),
    years,
    starts: starts.map((start) => ({ ...start, achievement: achievementOf(start.mission) })),
    rules,
  });
}
