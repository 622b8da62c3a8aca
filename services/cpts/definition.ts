import { AddRecordChanges1764760000000 } from '../../common/changes/migrations/AddRecordChanges1764760000000';
import { referenceImports } from '../../common/cog/import/referenceImports';
import { AddReferenceFiles1764710000000 } from '../../common/cog/migrations/AddReferenceFiles1764710000000';
import { AddImports1764700000000 } from '../../common/datasets/migrations/AddImports1764700000000';
import type { ServiceDefinition } from '../../common/service/ServiceDefinition';
import { cptsRecords } from './changes/cptsRecords';
import { cptsEntities } from './entities/cptsEntities';
import { contractsImport } from './import/contracts/contractsImport';
import { documentsDataset } from './import/documentsDataset';
import { paymentsImport } from './import/payments/paymentsImport';
import { perimetersImport } from './import/perimeters/perimetersImport';
import { referenceDataset } from './import/referenceDataset';
import { referenceTarget } from './import/referenceTarget';
import { CreateCpts1764000000000 } from './migrations/CreateCpts1764000000000';
import { SplitFundingAmounts1764200000000 } from './migrations/SplitFundingAmounts1764200000000';
import { AddContractRules1764300000000 } from './migrations/AddContractRules1764300000000';
import { AddDataQuality1764400000000 } from './migrations/AddDataQuality1764400000000';
import { AddCommuneNames1764500000000 } from './migrations/AddCommuneNames1764500000000';
import { AddIncludedMissions1764600000000 } from './migrations/AddIncludedMissions1764600000000';
import { AddImportedFacts1764750000000 } from './migrations/AddImportedFacts1764750000000';
import { createCptsSubgraph } from './subgraph';

/** The service of CPTS, their perimeters, contracts and funding. */
export const cpts: ServiceDefinition = {
  name: 'cpts',
  entities: cptsEntities,
  migrations: [
    CreateCpts1764000000000,
    SplitFundingAmounts1764200000000,
    AddContractRules1764300000000,
    AddDataQuality1764400000000,
    AddCommuneNames1764500000000,
    AddIncludedMissions1764600000000,
    AddImports1764700000000,
    AddReferenceFiles1764710000000,
    AddImportedFacts1764750000000,
    AddRecordChanges1764760000000,
  ],
  // The reference first: the documents' perimeters are checked against it.
  datasets: () => [referenceDataset(), documentsDataset()],
  records: cptsRecords,
  imports: [...referenceImports(referenceTarget), perimetersImport, contractsImport, paymentsImport],
  createSubgraph: (database, options) => Promise.resolve(createCptsSubgraph(database, options)),
};
