import type { Cpts } from './Cpts';
import type { PerimeterOnDay } from './perimeterOnDay';
import type { StageOnDay } from './stageOnDay';

/** A CPTS as it is on one day. */
export interface CptsOnDay {
  readonly cpts: Cpts;
  readonly stage: StageOnDay;
  readonly perimeter: PerimeterOnDay;
}
