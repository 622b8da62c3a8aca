import type { Day } from '../../../common/calendarDay';
import type { RequestContext } from '../context';

/** The day that a field is asked for: today where `on` is left out. */
export function onDay(
  args: { readonly on?: Day | null | undefined },
  context: Pick<RequestContext, 'today'>,
): Day {
  return args.on ?? context.today;
}
