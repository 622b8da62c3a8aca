import type { Day } from '../../../common/calendarDay';
import { badInput } from '../../../common/errors/badInput';
import { pageOfArray, type Connection, type PageArguments } from '../../../common/graphql/page';
import type { RequestContext } from '../context';
import { changesBetween, withCertainty, type ChangeBetween } from '../model/changes/changesBetween';
import type { OrderedChange } from '../model/changes/orderChanges';
import { checkedSpan } from '../arguments/checkedSpan';
import { checkedTerritoryCode } from '../arguments/checkedTerritoryCode';

/** The arguments of the field `cptsChanges`. */
export interface ChangesArguments extends PageArguments {
  readonly from: Day;
  readonly to?: Day | null | undefined;
  readonly departmentCode?: string | null | undefined;
  readonly regionCode?: string | null | undefined;
  readonly cptsId?: string | null | undefined;
}

/**
 * A page of what changed between two days. Throws DAY_OUT_OF_RANGE, INVALID_DAY_RANGE, UNKNOWN_CPTS, and the errors of
 * territory codes and pages.
 */
export async function cptsChangesPage(
  args: ChangesArguments,
  context: RequestContext,
): Promise<Pick<Connection<ChangeBetween>, 'nodes' | 'pageInfo' | 'totalCount'>> {
  const snapshot = await context.snapshot();
  const cptsId = args.cptsId ?? null;
  const wanted = {
    ...checkedSpan(args, context),
    departmentCode: await checkedTerritoryCode('Department', args.departmentCode, context),
    regionCode: await checkedTerritoryCode('Region', args.regionCode, context),
    cptsId,
  };
  if (cptsId !== null && snapshot.cptsById(cptsId) === undefined) throw badInput('UNKNOWN_CPTS', cptsId);
  const found = changesBetween(await snapshot.changes(), wanted);
  const rules = { scope: 'cpts-changes', defaultFirst: 100, keyOf: ({ key }: OrderedChange) => key };
  const { nodes, pageInfo, totalCount } = pageOfArray(found, args, rules);
  return { nodes: nodes.map((change) => withCertainty(change, wanted)), pageInfo, totalCount };
}
