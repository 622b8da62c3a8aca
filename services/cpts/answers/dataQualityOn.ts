import type { Day } from '../../../common/calendarDay';
import { once } from '../../../common/once';
import type { RequestContext } from '../context';
import type { QualityOnDay } from '../parents';
import { checkedDay } from '../arguments/checkedDay';
import { populationChecksOf } from './populationCheckOf';

/** What the fields of data quality share, each read when it is first asked for. Throws DAY_OUT_OF_RANGE. */
export function dataQualityOn(day: Day | null | undefined, context: RequestContext): QualityOnDay {
  const on = checkedDay(day, context);
  const figures = once(() => context.lists.statedFigures({ indicator: null, sourceId: null }));
  return { on, figures, checks: once(async () => populationChecksOf(await figures(), on, context)) };
}
