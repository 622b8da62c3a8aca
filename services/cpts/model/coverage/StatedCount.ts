import type { Day } from '../../../../common/calendarDay';
import type { CptsStage } from '../../../../schema/generated/cpts';
import type { Territory } from '../Territory';

/** How many CPTS a document counts in a territory at a stage; by now they may be further. */
export interface StatedCount {
  readonly value: number;
  readonly stage: CptsStage;
  /** The day of which the document speaks; null where it bears none, so that the count holds for any day. */
  readonly since: Day | null;
  readonly territory: Territory;
  readonly sourceId: string;
}
