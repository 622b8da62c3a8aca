import type { Day } from '../../../common/calendarDay';
import type { CptsStage } from './stageDays';
import type { PlaceShare } from './Block';

/** A made-up CPTS. */
export interface NationalCpts {
  /** 1 to 700. */
  readonly number: number;
  /** cpts-synthetic-00123 */
  readonly id: string;
  readonly name: string;
  readonly departmentCode: string;
  readonly regionCode: string;
  readonly population: number;
  /** Oldest first, at least one. */
  readonly stages: readonly StageDay[];
  readonly entries: readonly PerimeterEntry[];
}

export interface StageDay {
  readonly stage: CptsStage;
  readonly day: Day;
}

/** A place in the perimeter of a CPTS, from a day on and until another. */
export interface PerimeterEntry extends PlaceShare {
  /** Null where the file tells no day. */
  readonly from: Day | null;
  /** First day on which it was no longer in the perimeter. */
  readonly to: Day | null;
}

/** The number of a CPTS as its ids bear it: five digits. */
export function serialOf(number: number): string {
  return String(number).padStart(5, '0');
}

/** The first day of the CPTS, and the day on which it ended where it did. */
export function lifeOf({ stages }: Pick<NationalCpts, 'stages'>): {
  readonly start: Day;
  readonly end: Day | null;
} {
  const ended = stages.find(({ stage }) => stage === 'ENDED');
  return { start: stages[0]?.day ?? '', end: ended?.day ?? null };
}

/** The day on which it signed its contract; null where it has not. */
export function signedOn({ stages }: Pick<NationalCpts, 'stages'>): Day | null {
  return stages.find(({ stage }) => stage === 'ACI_SIGNED')?.day ?? null;
}
