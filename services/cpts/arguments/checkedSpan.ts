import type { Day } from '../../../common/calendarDay';
import { orderedDays, type AskedSpan } from '../../../common/graphql/orderedDays';
import type { RequestContext } from '../context';
import { checkedDay } from './checkedDay';

/** Two days, the first not after the second; today where the second is left out. Throws DAY_OUT_OF_RANGE, INVALID_DAY_RANGE. */
export function checkedSpan(
  args: AskedSpan,
  context: Pick<RequestContext, 'today'>,
): { readonly from: Day; readonly to: Day } {
  checkedDay(args.from, context);
  checkedDay(args.to, context);
  return orderedDays(args, context.today);
}
