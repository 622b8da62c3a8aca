import type { DataSource, EntityManager } from 'typeorm';
import type { Day } from '../calendarDay';
import type { SourceRow } from './SourceRow';

/** What a load did: rows read = loaded + rejected + merged + left out, so that none is lost in silence. */
export interface LoadCounts {
  readonly loaded: number;
  readonly rejected: number;
  readonly merged: number;
  /** Rows that are right and no part of the dataset; none where it is not told. */
  readonly leftOut?: number;
  /** Where imported files decide them: the source of the dataset and the day whose state it gives. */
  readonly source?: Readonly<SourceRow>;
  readonly asOf?: Day;
}

/** What a load is given: the transaction to write in, and where to say how far it is (0 to 1). */
export interface LoadContext {
  readonly manager: EntityManager;
  readonly progress: (share: number) => void;
}

/** A dataset of a service: where it comes from and how it is loaded whole. */
export interface DatasetDefinition {
  readonly id: string;
  readonly label: string;
  readonly source: Readonly<SourceRow>;
  readonly asOf: Day | null;
  /** Changes whenever the files or the way of loading them change; a dataset with the same one is not loaded again. */
  readonly fingerprint: (database: DataSource) => string | Promise<string>;
  /** Datasets that take the place of this one: while any of them is loaded, this one is not, and `unload` clears it away. */
  readonly yieldsTo?: readonly string[];
  readonly unload?: (manager: EntityManager) => Promise<void>;
  /** Deletes what an earlier version left, and writes the new one, `source` rows of its facts included. */
  readonly load: (context: LoadContext) => Promise<LoadCounts>;
}
