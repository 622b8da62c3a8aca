import type { Day } from '../../../common/calendarDay';
import { badInput } from '../../../common/errors/badInput';
import type { RequestContext } from '../context';
import { checkedDay } from './checkedDay';

/** Two days, the first not after the second; today where the second is left out. Throws DAY_OUT_OF_RANGE, INVALID_DAY_RANGE. */
export function checkedSpan(
  args: { readonly from: Day; readonly to?: Day | null | undefined },
  context: Pick<RequestContext, 'today'>,
): { readonly from: Day; readonly to: Day } {
  const from = checkedDay(args.from, context);
  const to = checkedDay(args.to, context);
  if (from > to) throw badInput('INVALID_DAY_RANGE', `${from} to ${to}`);
  return { from, to };
}
