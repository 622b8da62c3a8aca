import type { Day } from '../../../common/calendarDay';
import type { MedicalZoningRow } from '../entities/MedicalZoningRow';

/** A zone of a commune with the days on which it is in force, null for "still", and its source. */
export interface ZoningView extends MedicalZoningRow {
  readonly from: Day;
  readonly to: Day | null;
  readonly sourceId: string;
}
