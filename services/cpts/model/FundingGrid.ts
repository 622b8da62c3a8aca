import type { Day } from '../../../common/calendarDay';
import type { Confidence, GridBasis, Mission, MissionStatus } from '../../../schema/generated/cpts';

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

/** A size and the document that gives its thresholds. */
export interface SourcedGridSize extends GridSize {
  readonly sourceId: string;
}

/** Whole cents for a size; null where not published. The two parts are known together or not at all. */
export interface SizeAmount {
  readonly category: number;
  readonly maximum: number | null;
  /** The part that does not depend on results. */
  readonly fixed: number | null;
  /** The part that depends on results. */
  readonly variable: number | null;
}

/** A mission under a grid; its status is null where the document names it without saying how binding it is. */
export interface GridMission {
  readonly mission: Mission;
  readonly label: Label;
  readonly status: MissionStatus | null;
  readonly sourceId: string;
}

/** Yearly ceilings of a mission, or of operating funds (null), by size. */
export interface FundingLine {
  readonly mission: Mission | null;
  readonly label: Label;
  readonly amounts: SizeAmount[];
  readonly confidence: Confidence;
  /** Whether the variable part is due only if something happens, such as a crisis that the ARS recognises. */
  readonly variableOnEvent: boolean;
  /** Missions without a line of their own, whose money is in this one. */
  readonly includes: Mission[];
  readonly note: Label | null;
  readonly sourceId: string;
}

/** A published total by size. */
export interface GridTotal {
  readonly unscheduledCareIncluded: boolean | null;
  readonly amounts: SizeAmount[];
  readonly confidence: Confidence;
  readonly sourceId: string;
}

/** A version of the ACI funding grid, or what contracts show; `to` is the first day of the next version agreed on. */
export interface FundingGrid {
  readonly id: string;
  readonly basis: GridBasis;
  readonly label: Label;
  readonly note: { readonly FR: string | null; readonly EN: string | null };
  readonly from: Day;
  readonly to: Day | null;
  readonly sizes: SourcedGridSize[];
  readonly missions: GridMission[];
  readonly lines: FundingLine[];
  /** What operating funds are called, whether or not there is a line for them. */
  readonly operatingFundsLabel: Label;
  readonly totals: GridTotal[];
  readonly sourceIds: readonly string[];
}
