import type { ServiceDefinition } from '../../common/service/ServiceDefinition';
import { cptsEntities } from './entities/cptsEntities';
import { documentsDataset } from './import/documentsDataset';
import { referenceDataset } from './import/referenceDataset';
import { CreateCpts1764000000000 } from './migrations/CreateCpts1764000000000';
import { createCptsSubgraph } from './subgraph';

/** The service of CPTS, their perimeters, contracts and funding. */
export const cpts: ServiceDefinition = {
  name: 'cpts',
  entities: cptsEntities,
  migrations: [CreateCpts1764000000000],
  // The reference first: the documents' perimeters are checked against it.
  datasets: () => [referenceDataset(), documentsDataset()],
  createSubgraph: (database, options) => Promise.resolve(createCptsSubgraph(database, options)),
};
