import { DatasetLoadRow } from '../../common/changes/DatasetLoadRow';
import { AddRecordChanges1764760000000 } from '../../common/changes/migrations/AddRecordChanges1764760000000';
import { RecordChangeRow } from '../../common/changes/RecordChangeRow';
import { RecordStateRow } from '../../common/changes/RecordStateRow';
import { ReferenceFilePartRow } from '../../common/cog/files/ReferenceFilePartRow';
import { ReferenceFileRow } from '../../common/cog/files/ReferenceFileRow';
import { referenceImports } from '../../common/cog/import/referenceImports';
import { AddReferenceFiles1764710000000 } from '../../common/cog/migrations/AddReferenceFiles1764710000000';
import { DatasetImportRow } from '../../common/datasets/DatasetImportRow';
import { DatasetVersionRow } from '../../common/datasets/DatasetVersionRow';
import { AddImports1764700000000 } from '../../common/datasets/migrations/AddImports1764700000000';
import { SourceRow } from '../../common/datasets/SourceRow';
import type { ServiceDefinition } from '../../common/service/ServiceDefinition';
import { memberRecords } from './changes/memberRecords';
import { CareStructureCptsRow } from './entities/CareStructureCptsRow';
import { CareStructurePlaceRow } from './entities/CareStructurePlaceRow';
import { CareStructureRow } from './entities/CareStructureRow';
import { CareStructureSumRow } from './entities/CareStructureSumRow';
import { CareStructureWordRow } from './entities/CareStructureWordRow';
import { CommuneRow } from './entities/CommuneRow';
import { CoveredCommuneRow } from './entities/CoveredCommuneRow';
import { FormerCodeRow } from './entities/FormerCodeRow';
import { KnownCptsRow } from './entities/KnownCptsRow';
import { MemberSumRow } from './entities/MemberSumRow';
import { MembershipRow } from './entities/MembershipRow';
import { PracticeRow } from './entities/PracticeRow';
import { ProfessionRow } from './entities/ProfessionRow';
import { ProfessionalNameRow } from './entities/ProfessionalNameRow';
import { ProfessionalRow } from './entities/ProfessionalRow';
import { ProfessionalSumRow } from './entities/ProfessionalSumRow';
import { communesDataset } from './import/communesDataset';
import { demonstrationDataset } from './import/demonstration/demonstrationDataset';
import { finessImport } from './import/finess/finessImport';
import { membershipsImport } from './import/memberships/membershipsImport';
import { noMembersDataset } from './import/noMembersDataset';
import { professionsDataset } from './import/professionsDataset';
import { referenceTarget } from './import/referenceTarget';
import { rppsImport } from './import/rpps/rppsImport';
import { AddNationalProfessionals1764730000000 } from './migrations/AddNationalProfessionals1764730000000';
import { AddStructuresAndSums1764740000000 } from './migrations/AddStructuresAndSums1764740000000';
import { CreateProfessionals1764000000000 } from './migrations/CreateProfessionals1764000000000';
import { createProfessionalsSubgraph } from './subgraph';

/** The service of professionals, MSP, health centres and memberships. */
export const professionals: ServiceDefinition = {
  name: 'professionals',
  entities: [
    SourceRow,
    DatasetVersionRow,
    DatasetImportRow,
    DatasetLoadRow,
    RecordChangeRow,
    RecordStateRow,
    ReferenceFileRow,
    ReferenceFilePartRow,
    CommuneRow,
    ProfessionRow,
    ProfessionalRow,
    ProfessionalNameRow,
    ProfessionalSumRow,
    CareStructureRow,
    PracticeRow,
    MembershipRow,
    CareStructureCptsRow,
    CareStructurePlaceRow,
    CareStructureSumRow,
    CareStructureWordRow,
    FormerCodeRow,
    KnownCptsRow,
    MemberSumRow,
    CoveredCommuneRow,
  ],
  migrations: [
    CreateProfessionals1764000000000,
    AddImports1764700000000,
    AddReferenceFiles1764710000000,
    AddNationalProfessionals1764730000000,
    AddStructuresAndSums1764740000000,
    AddRecordChanges1764760000000,
  ],
  datasets: ({ demo }) => [
    professionsDataset(),
    communesDataset(),
    demo ? demonstrationDataset() : noMembersDataset(),
  ],
  records: memberRecords,
  imports: [...referenceImports(referenceTarget), finessImport, membershipsImport, rppsImport],
  createSubgraph: (database, options) => Promise.resolve(createProfessionalsSubgraph(database, options)),
};
