import { DatasetImportRow } from '../../common/datasets/DatasetImportRow';
import { DatasetVersionRow } from '../../common/datasets/DatasetVersionRow';
import { AddImports1764700000000 } from '../../common/datasets/migrations/AddImports1764700000000';
import { SourceRow } from '../../common/datasets/SourceRow';
import type { ServiceDefinition } from '../../common/service/ServiceDefinition';
import { CareStructureCptsRow } from './entities/CareStructureCptsRow';
import { CareStructureRow } from './entities/CareStructureRow';
import { CommuneRow } from './entities/CommuneRow';
import { CoveredCommuneRow } from './entities/CoveredCommuneRow';
import { MembershipRow } from './entities/MembershipRow';
import { PracticeRow } from './entities/PracticeRow';
import { ProfessionRow } from './entities/ProfessionRow';
import { ProfessionalRow } from './entities/ProfessionalRow';
import { communesDataset } from './import/communesDataset';
import { demonstrationDataset } from './import/demonstration/demonstrationDataset';
import { noMembersDataset } from './import/noMembersDataset';
import { professionsDataset } from './import/professionsDataset';
import { CreateProfessionals1764000000000 } from './migrations/CreateProfessionals1764000000000';
import { createProfessionalsSubgraph } from './subgraph';

/** The service of professionals, MSP, health centres and memberships. */
export const professionals: ServiceDefinition = {
  name: 'professionals',
  entities: [
    SourceRow,
    DatasetVersionRow,
    DatasetImportRow,
    CommuneRow,
    ProfessionRow,
    ProfessionalRow,
    CareStructureRow,
    PracticeRow,
    MembershipRow,
    CareStructureCptsRow,
    CoveredCommuneRow,
  ],
  migrations: [CreateProfessionals1764000000000, AddImports1764700000000],
  datasets: ({ demo }) => [
    professionsDataset(),
    communesDataset(),
    demo ? demonstrationDataset() : noMembersDataset(),
  ],
  imports: [],
  createSubgraph: (database, options) => Promise.resolve(createProfessionalsSubgraph(database, options)),
};
