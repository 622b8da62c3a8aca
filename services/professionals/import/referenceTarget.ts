import type { ReferenceTarget } from '../../../common/cog/import/ReferenceTarget';
import { communesDataset, communesDatasetId } from './communesDataset';

/** What the service makes of imported files of the reference; it keeps no populations. */
export const referenceTarget: ReferenceTarget = {
  datasets: () => [communesDataset()],
  datasetOf: { cog: communesDatasetId, epci: communesDatasetId },
};
