import type DataLoader from 'dataloader';
import type { DataSource } from 'typeorm';
import type { PopulationKind } from '../../../common/cog/LegalPopulation';
import { DatasetVersionRow } from '../../../common/datasets/DatasetVersionRow';
import { keptTables, type KeptRows } from '../../../common/datasets/keptTables';
import { SourceRow } from '../../../common/datasets/SourceRow';
import { CommuneRow } from '../entities/CommuneRow';
import { DepartmentRow } from '../entities/DepartmentRow';
import { EpciRow } from '../entities/EpciRow';
import { FormerCodeRow } from '../entities/FormerCodeRow';
import { FormerCommuneRow } from '../entities/FormerCommuneRow';
import { PostalCodeRow } from '../entities/PostalCodeRow';
import { RegionRow } from '../entities/RegionRow';
import { careLoaders, type CareLoaders } from './careLoaders';
import { communeCounts } from './communeCounts';
import { communePages, type CommunePages } from './communePages';
import { communeRecords, type CommuneRecord } from './communeRecords';
import { departmentsOfEpcis, epcisOfDepartments } from './epciDepartments';
import { PopulationLoaders } from './PopulationLoaders';
import { populationYearsLoader } from './populationYearsLoader';
import { madeOnUse } from '../../../common/madeOnUse';
import { rowByKey, rowsByKey } from '../../../common/graphql/rowsByKey';

/** Everything that is reached from lists, loaded in batches: a new set for each request. */
export interface Loaders extends CareLoaders {
  readonly source: KeptRows<SourceRow>;
  readonly region: KeptRows<RegionRow>;
  readonly department: KeptRows<DepartmentRow>;
  readonly departmentsOfEpci: DataLoader<string, DepartmentRow[]>;
  readonly epci: KeptRows<EpciRow>;
  readonly epcisOfDepartment: DataLoader<string, EpciRow[]>;
  readonly commune: DataLoader<string, CommuneRow | null>;
  /** What the records say of a code, of today or before. */
  readonly communeByCode: DataLoader<string, CommuneRecord>;
  readonly communesOfEpci: DataLoader<string, CommuneRow[]>;
  readonly communesOfDepartment: CommunePages;
  readonly communeCountOfDepartment: DataLoader<string, number>;
  readonly communeCountOfEpci: DataLoader<string, number>;
  readonly arrondissementsOf: DataLoader<string, CommuneRow[]>;
  readonly formerCode: DataLoader<string, FormerCodeRow | null>;
  readonly formerCodesOf: DataLoader<string, FormerCodeRow[]>;
  readonly formerCommunesOf: DataLoader<string, FormerCommuneRow[]>;
  readonly postalCodesOf: DataLoader<string, PostalCodeRow[]>;
  readonly populations: PopulationLoaders;
  /** The years with figures for all of France, oldest first, by kind. */
  readonly populationYears: DataLoader<PopulationKind, number[]>;
  readonly dataset: DataLoader<string, DatasetVersionRow | null>;
}

/** A function that gives a new set of loaders, for one request, which share nothing with any other. */
export function loaderSets(database: DataSource): () => Loaders {
  const communes = { target: CommuneRow, orderBy: 'code', where: { kind: 'COMMUNE' } } as const;
  const { source, region, department, epci } = keptTables(database, {
    source: { target: SourceRow, key: 'id' },
    region: { target: RegionRow, key: 'code' },
    department: { target: DepartmentRow, key: 'code' },
    epci: { target: EpciRow, key: 'code' },
  });
  const communeByCode = communeRecords(database);
  return madeOnUse<Loaders>({
    source: () => source,
    region: () => region,
    department: () => department,
    departmentsOfEpci: () => departmentsOfEpcis(database, department),
    epci: () => epci,
    epcisOfDepartment: () => epcisOfDepartments(database, epci),
    commune: rowByKey(database, { target: CommuneRow, column: 'code' }),
    communeByCode,
    communesOfEpci: rowsByKey(database, { ...communes, column: 'epciCode' }),
    communesOfDepartment: () => communePages(database),
    communeCountOfDepartment: () => communeCounts(database, 'departmentCode'),
    communeCountOfEpci: () => communeCounts(database, 'epciCode'),
    ...partMakers(database),
    populations: () => new PopulationLoaders(database),
    populationYears: () => populationYearsLoader(database),
    dataset: rowByKey(database, { target: DatasetVersionRow, column: 'id' }),
    ...careLoaders(database),
  });
}

/** What belongs to a commune, of today or before: its parts, names and codes. */
function partMakers(database: DataSource) {
  return {
    arrondissementsOf: rowsByKey(database, { target: CommuneRow, column: 'parentCode', orderBy: 'code' }),
    formerCode: rowByKey(database, { target: FormerCodeRow, column: 'code' }),
    formerCodesOf: rowsByKey(database, { target: FormerCodeRow, column: 'successorCode', orderBy: 'code' }),
    formerCommunesOf: rowsByKey(database, {
      target: FormerCommuneRow,
      column: 'communeCode',
      orderBy: 'code',
    }),
    postalCodesOf: rowsByKey(database, {
      target: PostalCodeRow,
      column: 'communeCode',
      orderBy: 'postalCode',
    }),
  };
}
