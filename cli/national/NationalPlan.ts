import type { DocumentedCpts } from '../../common/synthetic/readDocumentedCpts';
import type { NationalCounts } from './nationalCounts';
import type { NationalOptions } from './NationalFiles';
import type { NationalCpts } from './perimeters/NationalCpts';
import type { Place } from './places/Place';
import type { Structure } from './structures/Structure';

/** Everything of the set that is held in memory: all but persons and what they do. */
export interface NationalPlan {
  readonly options: NationalOptions;
  readonly counts: NationalCounts;
  readonly sourceTitle: string;
  readonly places: readonly Place[];
  readonly documented: readonly DocumentedCpts[];
  readonly cpts: readonly NationalCpts[];
  readonly structures: readonly Structure[];
}
