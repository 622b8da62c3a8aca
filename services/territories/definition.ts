import type { ServiceDefinition } from '../../common/service/ServiceDefinition';
import { databaseModel } from './databaseModel';
import { territoryDatasets } from './import/territoryDatasets';
import { createSubgraph } from './subgraph';

/** The territories service: its tables, its datasets, and the subgraph that answers from them. */
export const territories: ServiceDefinition = {
  name: 'territories',
  ...databaseModel,
  datasets: territoryDatasets,
  imports: [],
  createSubgraph,
};
