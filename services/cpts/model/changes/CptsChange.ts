import type { CptsChangeKind, CptsStage } from '../../../../schema/generated/cpts';
import type { Contract } from '../Contract';
import type { Cpts } from '../Cpts';
import type { PerimeterPlace } from '../PerimeterPlace';
import type { ComputedDate } from '../StatedDate';

/** Something that changed in a CPTS. What its kind does not need is null. */
export interface CptsChange {
  readonly kind: CptsChangeKind;
  readonly cpts: Cpts;
  readonly date: ComputedDate;
  readonly stage: CptsStage | null;
  readonly contract: Contract | null;
  readonly perimeterEntry: PerimeterPlace | null;
  readonly sourceId: string;
}
