import type { Day } from '../../../common/calendarDay';
import type { Confidence, Mission, MissionStatus } from '../../../schema/generated/cpts';

/** A text in the two languages of labels. */
export interface Label {
  readonly FR: string;
  readonly EN: string;
}

/** A size of CPTS: more inhabitants than `above`, fewer than `below`; null where that side is open. */
export interface GridSize {
  readonly category: number;
  readonly above: number | null;
  readonly below: number | null;
}

/** Whole cents for a size; null where not published. */
export interface SizeAmount {
  readonly category: number;
  readonly maximum: number | null;
}

/** A mission under a grid. */
export interface GridMission {
  readonly mission: Mission;
  readonly label: Label;
  readonly status: MissionStatus;
  readonly sourceId: string;
}

/** Yearly ceilings of a mission, or of operating funds (null), by size. */
export interface FundingLine {
  readonly mission: Mission | null;
  readonly label: Label;
  readonly amounts: SizeAmount[];
  readonly confidence: Confidence;
  readonly sourceId: string;
}

/** A published total by size. */
export interface GridTotal {
  readonly unscheduledCareIncluded: boolean | null;
  readonly amounts: SizeAmount[];
  readonly confidence: Confidence;
  readonly sourceId: string;
}

/** A version of the ACI funding grid; `to` is the first day of the next one. */
export interface FundingGrid {
  readonly id: string;
  readonly label: Label;
  readonly note: { readonly FR: string | null; readonly EN: string | null };
  readonly from: Day;
  readonly to: Day | null;
  readonly sizes: GridSize[];
  readonly missions: GridMission[];
  readonly lines: FundingLine[];
  readonly totals: GridTotal[];
  readonly sourceIds: readonly string[];
}
