import type { ReferenceTarget } from '../../../common/cog/import/ReferenceTarget';
import { cogDatasetId } from './cogDataset';
import { legalPopulationsDatasetId } from './legalPopulationsDataset';
import { territoryDatasets } from './territoryDatasets';

/** What the service makes of imported files of the reference: communes bear their latest population, so that either makes both. */
export const referenceTarget: ReferenceTarget = {
  datasets: territoryDatasets,
  datasetOf: { cog: cogDatasetId, populations: legalPopulationsDatasetId, epci: cogDatasetId },
};
