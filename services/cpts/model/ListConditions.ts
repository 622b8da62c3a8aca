import type { Day } from '../../../common/calendarDay';
import type { CptsStage } from '../../../schema/generated/cpts';

/** Conditions on CPTS; one left out, or null, is none. */
export interface ListConditions {
  readonly text?: string | null | undefined;
  readonly stages?: readonly CptsStage[] | null | undefined;
  readonly departmentCode?: string | null | undefined;
  readonly regionCode?: string | null | undefined;
  readonly communeCode?: string | null | undefined;
  readonly sizeCategory?: number | null | undefined;
  readonly signedFrom?: Day | null | undefined;
  readonly signedTo?: Day | null | undefined;
  readonly synthetic?: boolean | null | undefined;
}
