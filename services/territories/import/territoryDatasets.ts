import type { DatasetDefinition } from '../../../common/datasets/DatasetDefinition';
import { once } from '../../../common/once';
import { cogDataset } from './cogDataset';
import { legalPopulationsDataset } from './legalPopulationsDataset';
import { readReference } from '../../../common/cog/readReference';

/** The datasets of the service. Both are made from the same files, which are read once, when the first is loaded. */
export function territoryDatasets(): DatasetDefinition[] {
  const reference = once(readReference);
  return [cogDataset(reference), legalPopulationsDataset(reference)];
}
