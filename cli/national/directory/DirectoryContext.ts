import type { DirectoryLayout } from '../NationalFiles';
import type { Place } from '../places/Place';
import type { Structure } from '../structures/Structure';
import type { DirectoryLabels } from './activityLine';

/** What the rows of every place are made with. */
export interface DirectoryContext {
  readonly seed: number;
  readonly layout: DirectoryLayout;
  readonly labels: DirectoryLabels;
  readonly places: readonly Place[];
  /** MSP and health centres by the code of their place. */
  readonly structures: ReadonlyMap<string, readonly Structure[]>;
}
