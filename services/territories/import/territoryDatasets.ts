import type { ReferenceDataset } from '../../../common/cog/import/ReferenceDataset';
import { referenceReader } from '../../../common/cog/keptReference';
import { cogDataset } from './cogDataset';
import { legalPopulationsDataset } from './legalPopulationsDataset';

/** The datasets of the service. Both are made from the same files, which are read once, when the first is loaded. */
export function territoryDatasets(): ReferenceDataset[] {
  const read = referenceReader();
  return [cogDataset(read), legalPopulationsDataset(read)];
}
