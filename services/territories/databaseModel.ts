import type { DatabaseModel } from '../../common/database/openDatabase';
import { DatasetImportRow } from '../../common/datasets/DatasetImportRow';
import { DatasetVersionRow } from '../../common/datasets/DatasetVersionRow';
import { AddImports1764700000000 } from '../../common/datasets/migrations/AddImports1764700000000';
import { SourceRow } from '../../common/datasets/SourceRow';
import { CommuneChangeRow } from './entities/CommuneChangeRow';
import { CommuneRow } from './entities/CommuneRow';
import { CommuneVersionRow } from './entities/CommuneVersionRow';
import { DepartmentRow } from './entities/DepartmentRow';
import { EpciRow } from './entities/EpciRow';
import { FormerCodeRow } from './entities/FormerCodeRow';
import { FormerCommuneRow } from './entities/FormerCommuneRow';
import { PopulationRow } from './entities/PopulationRow';
import { PostalCodeRow } from './entities/PostalCodeRow';
import { RegionRow } from './entities/RegionRow';
import { AddCommuneChanges1764500000000 } from './migrations/AddCommuneChanges1764500000000';
import { AddDepartmentBefore1764600000000 } from './migrations/AddDepartmentBefore1764600000000';
import { CreateTerritories1764000000000 } from './migrations/CreateTerritories1764000000000';

/** The tables of the territories service and the migrations that make them. */
export const databaseModel: DatabaseModel = {
  entities: [
    SourceRow,
    DatasetVersionRow,
    DatasetImportRow,
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
  ],
  migrations: [
    CreateTerritories1764000000000,
    AddCommuneChanges1764500000000,
    AddDepartmentBefore1764600000000,
    AddImports1764700000000,
  ],
};
