import type { DatabaseModel } from '../../common/database/openDatabase';
import { DatasetLoadRow } from '../../common/changes/DatasetLoadRow';
import { AddRecordChanges1764760000000 } from '../../common/changes/migrations/AddRecordChanges1764760000000';
import { RecordChangeRow } from '../../common/changes/RecordChangeRow';
import { RecordStateRow } from '../../common/changes/RecordStateRow';
import { ReferenceFilePartRow } from '../../common/cog/files/ReferenceFilePartRow';
import { ReferenceFileRow } from '../../common/cog/files/ReferenceFileRow';
import { AddReferenceFiles1764710000000 } from '../../common/cog/migrations/AddReferenceFiles1764710000000';
import { DatasetImportRow } from '../../common/datasets/DatasetImportRow';
import { DatasetVersionRow } from '../../common/datasets/DatasetVersionRow';
import { AddImports1764700000000 } from '../../common/datasets/migrations/AddImports1764700000000';
import { SourceRow } from '../../common/datasets/SourceRow';
import { AccessibilityRow } from './entities/AccessibilityRow';
import { AccessibilityYearRow } from './entities/AccessibilityYearRow';
import { CommuneChangeRow } from './entities/CommuneChangeRow';
import { CommuneRow } from './entities/CommuneRow';
import { CommuneVersionRow } from './entities/CommuneVersionRow';
import { DepartmentRow } from './entities/DepartmentRow';
import { EpciRow } from './entities/EpciRow';
import { FormerCodeRow } from './entities/FormerCodeRow';
import { FormerCommuneRow } from './entities/FormerCommuneRow';
import { MedicalZoningRow } from './entities/MedicalZoningRow';
import { PopulationRow } from './entities/PopulationRow';
import { PostalCodeRow } from './entities/PostalCodeRow';
import { RegionRow } from './entities/RegionRow';
import { ZoningPeriodRow } from './entities/ZoningPeriodRow';
import { AddCommuneChanges1764500000000 } from './migrations/AddCommuneChanges1764500000000';
import { AddDepartmentBefore1764600000000 } from './migrations/AddDepartmentBefore1764600000000';
import { AddZoningAndAccessibility1764720000000 } from './migrations/AddZoningAndAccessibility1764720000000';
import { AddCommuneOrder1764790000000 } from './migrations/AddCommuneOrder1764790000000';
import { AddLatestPopulations1764800000000 } from './migrations/AddLatestPopulations1764800000000';
import { AddPopulationIndex1764770000000 } from './migrations/AddPopulationIndex1764770000000';
import { CreateTerritories1764000000000 } from './migrations/CreateTerritories1764000000000';

/** The tables of the territories service and the migrations that make them. */
export const databaseModel: DatabaseModel = {
  entities: [
    SourceRow,
    DatasetVersionRow,
    DatasetImportRow,
    DatasetLoadRow,
    RecordChangeRow,
    RecordStateRow,
    ReferenceFileRow,
    ReferenceFilePartRow,
    RegionRow,
    DepartmentRow,
    EpciRow,
    CommuneRow,
    CommuneVersionRow,
    CommuneChangeRow,
    FormerCodeRow,
    FormerCommuneRow,
    PostalCodeRow,
    PopulationRow,
    ZoningPeriodRow,
    MedicalZoningRow,
    AccessibilityYearRow,
    AccessibilityRow,
  ],
  migrations: [
    CreateTerritories1764000000000,
    AddCommuneChanges1764500000000,
    AddDepartmentBefore1764600000000,
    AddImports1764700000000,
    AddReferenceFiles1764710000000,
    AddZoningAndAccessibility1764720000000,
    AddRecordChanges1764760000000,
    AddPopulationIndex1764770000000,
    AddCommuneOrder1764790000000,
    AddLatestPopulations1764800000000,
  ],
};
