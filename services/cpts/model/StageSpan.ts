import type { CptsStage } from '../../../schema/generated/cpts';
import type { DaySpan } from './DaySpan';

/** A stage with the span in which it was reached; `doubt` is the sentence for a day on which that stays open. */
export interface StageSpan extends DaySpan {
  readonly stage: CptsStage;
  readonly doubt: string;
}
