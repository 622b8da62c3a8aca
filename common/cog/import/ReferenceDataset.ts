import type { Day } from '../../calendarDay';
import type { DatasetDefinition } from '../../datasets/DatasetDefinition';
import type { SourceRow } from '../../datasets/SourceRow';
import type { FileMark } from '../files/ReferenceFiles';
import { readFileMarks } from '../files/storedFiles';
import type { Reference } from '../readReference';
import { referenceFingerprint } from '../referenceFingerprint';
import { dayOfCog } from '../vintages';

/** What a dataset says of itself: where it comes from, and the day whose state it gives. */
export interface DatasetState {
  readonly source: SourceRow;
  readonly asOf: Day;
}

/** A dataset that a service makes from the packages and from the imported files in its database. */
export interface ReferenceDataset extends DatasetDefinition {
  /** What its fingerprint is with these files. */
  readonly fingerprintWith: (files: readonly FileMark[]) => string;
  /** What it says of itself when it is made from this reference. */
  readonly stateOf: (reference: Reference) => DatasetState;
}

/** The dataset with its fingerprint; `rules` changes whenever the way of loading does. Its state is the COG's where none is told. */
export function asReferenceDataset(
  rules: string,
  dataset: Omit<DatasetDefinition, 'fingerprint'> & Partial<Pick<ReferenceDataset, 'stateOf'>>,
): ReferenceDataset {
  const fingerprintWith = (files: readonly FileMark[]): string => referenceFingerprint(rules, files);
  return {
    stateOf: stateOfCog,
    ...dataset,
    fingerprintWith,
    fingerprint: async ({ manager }) => fingerprintWith(await readFileMarks(manager)),
  };
}

/** The source and the day of the latest COG. */
export function stateOfCog({ latest, latestSource }: Reference): DatasetState {
  return { source: latestSource, asOf: dayOfCog(latest.cog) };
}
