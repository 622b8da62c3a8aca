import type DataLoader from 'dataloader';
import type { DataSource } from 'typeorm';
import type { Day } from '../../../common/calendarDay';
import type { DatasetVersionRow } from '../../../common/datasets/DatasetVersionRow';
import { SourceRow } from '../../../common/datasets/SourceRow';
import { rowByKey, rowsByKey } from '../../../common/graphql/rowsByKey';
import { once } from '../../../common/once';
import { CareStructureCptsRow } from '../entities/CareStructureCptsRow';
import { CareStructureRow } from '../entities/CareStructureRow';
import { MembershipRow } from '../entities/MembershipRow';
import { PracticeRow } from '../entities/PracticeRow';
import { ProfessionRow } from '../entities/ProfessionRow';
import { ProfessionalRow } from '../entities/ProfessionalRow';
import type { CountOfProfession } from '../parents';
import { coverageOfTerritories, type FileCoverage } from './coverage';
import { groupedLoader, type OwnerKey } from './groupedLoader';
import { knownCpts } from './knownCpts';
import { readLoadedFile } from './loadedFile';
import { membersOf, type MemberListing } from './membersOf';
import { membershipsOnDay } from './membershipsOnDay';
import { ownedListLoaders, type OwnedListLoaders } from './ownedListLoaders';
import {
  countInTerritories,
  countMembers,
  type MemberCounting,
  type TerritoryCounting,
} from './professionCounts';
import { professionalsOf } from './professionalsOf';
import { structuresOf, type StructureListing } from './structuresOf';
import type { TerritoryLevel } from './territoryParts';
import { readUnplaced, type Unplaced } from './unplaced';

/** Everything a request reads by key; each is read once per request. */
export interface Loaders {
  readonly loadedFile: () => Promise<DatasetVersionRow | null>;
  readonly unplaced: () => Promise<Unplaced>;
  readonly source: DataLoader<string, SourceRow | null>;
  readonly profession: DataLoader<string, ProfessionRow | null>;
  readonly professional: DataLoader<string, ProfessionalRow | null>;
  readonly careStructure: DataLoader<string, CareStructureRow | null>;
  readonly membership: DataLoader<number, MembershipRow | null>;
  readonly practices: DataLoader<string, PracticeRow[]>;
  readonly cptsOfStructure: DataLoader<string, CareStructureCptsRow[]>;
  readonly membershipsOnDay: DataLoader<OwnerKey<Day>, MembershipRow[], string>;
  readonly territoryCounts: DataLoader<OwnerKey<TerritoryCounting>, CountOfProfession[], string>;
  readonly memberCounts: DataLoader<OwnerKey<MemberCounting>, CountOfProfession[] | null, string>;
  readonly coverage: DataLoader<OwnerKey<TerritoryLevel>, FileCoverage | null, string>;
  readonly cptsKnown: DataLoader<OwnerKey<null>, boolean, string>;
  readonly structures: OwnedListLoaders<StructureListing>;
  readonly members: OwnedListLoaders<MemberListing>;
  readonly structureProfessionals: OwnedListLoaders<null>;
}

/** A new set of loaders, for one request. */
export function createLoaders(database: DataSource): Loaders {
  return {
    loadedFile: once(() => readLoadedFile(database)),
    unplaced: once(() => readUnplaced(database)),
    source: rowByKey(database, { target: SourceRow, column: 'id' }),
    profession: rowByKey(database, { target: ProfessionRow, column: 'code' }),
    professional: rowByKey(database, { target: ProfessionalRow, column: 'rpps' }),
    careStructure: rowByKey(database, { target: CareStructureRow, column: 'finess' }),
    membership: rowByKey(database, { target: MembershipRow, column: 'id' }),
    practices: rowsByKey(database, { target: PracticeRow, column: 'rpps', orderBy: 'id' }),
    cptsOfStructure: rowsByKey(database, {
      target: CareStructureCptsRow,
      column: 'finess',
      orderBy: 'cptsId',
    }),
    membershipsOnDay: groupedLoader(membershipsOnDay(database), []),
    territoryCounts: groupedLoader(countInTerritories(database), []),
    memberCounts: groupedLoader(countMembers(database), null),
    coverage: groupedLoader(coverageOfTerritories(database), null),
    cptsKnown: groupedLoader(knownCpts(database), false),
    structures: ownedListLoaders(database, structuresOf),
    members: ownedListLoaders(database, membersOf),
    structureProfessionals: ownedListLoaders(database, professionalsOf),
  };
}
