import type { Day } from '../../../common/calendarDay';
import { badInput } from '../../../common/errors/badInput';
import type { HistoryStep } from '../../../schema/generated/cpts';
import type { RequestContext } from '../context';
import type { Coverage } from '../model/coverage/Coverage';
import { historyDays } from '../model/coverage/historyDays';
import type { Territory } from '../model/Territory';
import { checkedSpan } from '../arguments/checkedSpan';
import { coverageOnDays, type CoverageBasis } from './coverageOf';

const MOST_POINTS = 250;

/** The arguments of the field `coverageHistory`. */
export interface HistoryArguments extends CoverageBasis {
  readonly from: Day;
  readonly to?: Day | null | undefined;
  readonly step?: HistoryStep | null | undefined;
}

/**
 * The coverage of a territory from day to day; null where it is none of today. Throws DAY_OUT_OF_RANGE, INVALID_DAY_RANGE,
 * TOO_MANY_POINTS and INVALID_COVERAGE_STAGE.
 */
export async function coverageHistoryOf(
  territory: Territory,
  args: HistoryArguments,
  context: RequestContext,
): Promise<Coverage[] | null> {
  const { from, to } = checkedSpan(args, context);
  const step = args.step ?? 'YEAR';
  const days = historyDays({ from, to, step }, MOST_POINTS);
  if (days.length > MOST_POINTS) throw badInput('TOO_MANY_POINTS', `${from} to ${to} by ${step}`);
  return coverageOnDays(territory, days, args, context);
}
