import { pageOfArray, withNodes, type PageArguments } from '../../../common/graphql/page';
import type { CptsOrder } from '../../../schema/generated/cpts';
import type { RequestContext } from '../context';
import type { ListConditions } from '../model/ListConditions';
import { listCpts } from '../model/listCpts';
import type { CptsPage } from '../parents';
import { checkedConditions } from '../arguments/checkedConditions';
import { onDay } from '../arguments/onDay';

/** The arguments of the field `allCpts`. */
export interface CptsPageArguments extends PageArguments {
  readonly filter?: ListConditions | null | undefined;
  readonly on?: string | null | undefined;
  readonly orderBy?: CptsOrder | null | undefined;
}

/** A page of CPTS by keyset: the key holds what they are ordered by, so that a cursor fits its own order only. */
export async function cptsPage(args: CptsPageArguments, context: RequestContext): Promise<CptsPage> {
  const order = args.orderBy ?? 'NAME';
  const scope = `cpts-${order.toLowerCase()}`;
  const conditions = await checkedConditions(args.filter ?? {}, context);
  const all = await listCpts(await context.snapshot(), { on: onDay(args, context), conditions, order });
  const page = pageOfArray(all, args, { scope, keyOf: (row) => row.key });
  return withNodes(page, (row) => row.cpts);
}
