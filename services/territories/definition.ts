import { referenceImports } from '../../common/cog/import/referenceImports';
import type { ServiceDefinition } from '../../common/service/ServiceDefinition';
import { databaseModel } from './databaseModel';
import { aplImport } from './import/apl/aplImport';
import { referenceTarget } from './import/referenceTarget';
import { territoryDatasets } from './import/territoryDatasets';
import { zoningImport } from './import/zoning/zoningImport';
import { createSubgraph } from './subgraph';

/** The territories service: its tables, its datasets, and the subgraph that answers from them. */
export const territories: ServiceDefinition = {
  name: 'territories',
  ...databaseModel,
  datasets: territoryDatasets,
  records: [],
  imports: [...referenceImports(referenceTarget), zoningImport, aplImport],
  createSubgraph,
};
