import type { DatasetDefinition } from '../../../common/datasets/DatasetDefinition';
import { cogDataset } from './cogDataset';
import { legalPopulationsDataset } from './legalPopulationsDataset';
import { readReference, type Reference } from '../../../common/cog/readReference';

/** The datasets of the service. Both are made from the same files, which are read once, when the first is loaded. */
export function territoryDatasets(): DatasetDefinition[] {
  let read: Reference | undefined;
  const reference = () => (read ??= readReference());
  return [cogDataset(reference), legalPopulationsDataset(reference)];
}
