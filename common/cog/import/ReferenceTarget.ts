import type { ReferenceFile } from '../files/ReferenceFile';
import type { ReferenceDataset } from './ReferenceDataset';

/** What a service makes of the reference, and which of its datasets a file is loaded into. */
export interface ReferenceTarget {
  /** All of them are made again when a file is imported; those of one list share one reading. */
  readonly datasets: () => readonly ReferenceDataset[];
  readonly datasetOf: Readonly<Partial<Record<ReferenceFile['kind'], string>>>;
}
