import type { Day } from '../../../common/calendarDay';

/**
 * A commune's place in the perimeter of a CPTS: from its first day, that of the CPTS where the source gives none, until,
 * and without, the day it left.
 */
export interface PerimeterPlace {
  readonly id: string;
  readonly cptsId: string;
  readonly communeCode: string;
  readonly wholeCommune: boolean;
  readonly statedName: string;
  readonly from: Day | null;
  readonly to: Day | null;
  readonly sourceId: string;
}

/** A commune as a whole or in part, whatever places it. */
export type PlacedCommune = Pick<PerimeterPlace, 'communeCode' | 'wholeCommune'>;
