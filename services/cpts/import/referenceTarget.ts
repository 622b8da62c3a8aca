import type { ReferenceTarget } from '../../../common/cog/import/ReferenceTarget';
import { referenceDataset, referenceDatasetId } from './referenceDataset';

/** What the service makes of imported files of the reference. */
export const referenceTarget: ReferenceTarget = {
  datasets: () => [referenceDataset()],
  datasetOf: { cog: referenceDatasetId, populations: referenceDatasetId, epci: referenceDatasetId },
};
