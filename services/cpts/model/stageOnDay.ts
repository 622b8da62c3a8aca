import type { Day } from '../../../common/calendarDay';
import type { CptsStage } from '../../../schema/generated/cpts';
import { certainlyBy, possiblyBy } from './DaySpan';
import { inStageOrder, stageRank } from './stageOrder';
import type { StageSpan } from './StageSpan';

/** The stage of a CPTS on a day, as far as its spans tell. */
export interface StageOnDay {
  readonly on: Day;
  /** The stage, where it is certain. */
  readonly stage: CptsStage | null;
  /** The furthest stage certainly reached, even where a further one is possible. */
  readonly reached: CptsStage | null;
  /** Every stage that is possible, in order; empty before the first that a source states. */
  readonly possible: CptsStage[];
  readonly unknownReason: string | null;
}

/** The stage on the day: the furthest one reached, given only where no further one may have been reached by then. */
export function stageOnDay(spans: readonly StageSpan[], on: Day): StageOnDay {
  const reached =
    inStageOrder(spans.filter((span) => certainlyBy(span, on)).map((span) => span.stage)).at(-1) ?? null;
  const open = spans.filter((span) => possiblyBy(span, on) && isBeyond(span.stage, reached));
  const possible = inStageOrder([...(reached === null ? [] : [reached]), ...open.map((span) => span.stage)]);
  if (open.length > 0) {
    return { on, stage: null, reached, possible, unknownReason: open.map((span) => span.doubt).join(' ') };
  }
  return { on, stage: reached, reached, possible, unknownReason: reached === null ? noneTold(on) : null };
}

function isBeyond(stage: CptsStage, reached: CptsStage | null): boolean {
  return reached === null || stageRank(stage) > stageRank(reached);
}

function noneTold(on: Day): string {
  return `No source tells a stage reached by ${on}.`;
}
