import type { Day } from '../../../common/calendarDay';
import type { CptsStage, Qualifier } from '../../../schema/generated/cpts';
import type { Contract } from './Contract';
import type { PerimeterPlace } from './PerimeterPlace';
import type { StageSpan } from './StageSpan';
import type { StatedDate } from './StatedDate';

/** A stage that a source says a CPTS has reached. */
export interface StageChange {
  readonly stage: CptsStage;
  readonly date: StatedDate;
  readonly note: string | null;
  readonly sourceId: string;
}

/** A population that a document states for one CPTS alone and as a whole. */
export interface StatedPopulation {
  readonly value: number;
  readonly upTo: number | null;
  readonly qualifier: Qualifier;
}

/** A name that a source writes which does not give the CPTS its name. */
export interface NameElsewhere {
  readonly name: string;
  readonly sourceId: string;
}

/** A CPTS with all that decides its stage, perimeter, contract and size on a day. */
export interface Cpts {
  readonly id: string;
  readonly name: string;
  readonly named: boolean;
  /** Its name and other names, folded. */
  readonly foldedNames: readonly string[];
  readonly otherNames: string[];
  /** Those of the other names that another source writes, with their source. */
  readonly namesElsewhere: readonly NameElsewhere[];
  readonly finess: string | null;
  readonly expectedSignature: StatedDate | null;
  /** As stated or by its perimeter, in the order of their codes. */
  readonly departments: readonly string[];
  readonly regions: readonly string[];
  readonly stages: readonly StageChange[];
  readonly spans: readonly StageSpan[];
  /** The first day on which it may have reached a stated stage. */
  readonly firstDay: Day;
  readonly perimeter: readonly PerimeterPlace[];
  readonly perimeterUnknownReason: string | null;
  readonly contracts: readonly Contract[];
  /** Those that documents state for it alone and as a whole, smallest first, each different one once. */
  readonly statedPopulations: readonly StatedPopulation[];
  readonly sourceId: string;
  /** Whether its source is made up. */
  readonly synthetic: boolean;
}
