import type DataLoader from 'dataloader';
import type { DataSource } from 'typeorm';
import type { Day } from '../../../common/calendarDay';
import { KeptByVersion } from '../../../common/datasets/KeptByVersion';
import { keptTables, type KeptRows } from '../../../common/datasets/keptTables';
import { SourceRow } from '../../../common/datasets/SourceRow';
import { madeOnUse } from '../../../common/madeOnUse';
import { rowByKey, rowsByKey } from '../../../common/graphql/rowsByKey';
import { once } from '../../../common/once';
import { CareStructureCptsRow } from '../entities/CareStructureCptsRow';
import { CareStructureRow } from '../entities/CareStructureRow';
import type { MembershipKey } from '../changes/memberRecords';
import { MembershipRow } from '../entities/MembershipRow';
import { PracticeRow } from '../entities/PracticeRow';
import { ProfessionRow } from '../entities/ProfessionRow';
import { ProfessionalNameRow } from '../entities/ProfessionalNameRow';
import { ProfessionalRow } from '../entities/ProfessionalRow';
import type { CountOfProfession } from '../parents';
import { coverageOfTerritories, type CoverageCondition, type FileCoverage } from './coverage';
import { groupedLoader, type OwnerKey } from './groupedLoader';
import { knownCpts } from './knownCpts';
import { loadedFilesOf, type LoadedFiles } from './loadedFiles';
import { structuresLeftOut } from './leftOutOfCpts';
import { countMembers, type MemberCounting, type MemberNumbers } from './memberCounts';
import { membersOf, type MemberListing } from './membersOf';
import { membershipByKey } from './membershipByKey';
import { membershipsOnDay } from './membershipsOnDay';
import { ownedListLoaders, type OwnedListLoaders } from './ownedListLoaders';
import { readNewPatientsTold } from './newPatientsTold';
import { countInTerritories, type TerritoryCounting } from './professionCounts';
import { professionalsOf } from './professionalsOf';
import { structuresOf, type StructureListing } from './structuresOf';
import { countStructuresOf } from './structureTotals';
import { readUnplaced, type Unplaced } from './unplaced';

/** Everything a request reads by key; each is read once per request. */
export interface Loaders {
  readonly loadedFiles: () => Promise<LoadedFiles>;
  readonly unplaced: () => Promise<Unplaced>;
  readonly newPatientsTold: () => Promise<boolean>;
  readonly source: KeptRows<SourceRow>;
  readonly profession: KeptRows<ProfessionRow>;
  readonly professional: DataLoader<string, ProfessionalRow | null>;
  readonly practisingName: DataLoader<string, ProfessionalNameRow | null>;
  readonly careStructure: DataLoader<string, CareStructureRow | null>;
  readonly membership: DataLoader<number, MembershipRow | null>;
  readonly membershipByKey: DataLoader<MembershipKey, MembershipRow | null, string>;
  readonly practices: DataLoader<string, PracticeRow[]>;
  readonly cptsOfStructure: DataLoader<string, CareStructureCptsRow[]>;
  readonly membershipsOnDay: DataLoader<OwnerKey<Day>, MembershipRow[], string>;
  readonly territoryCounts: DataLoader<OwnerKey<TerritoryCounting>, CountOfProfession[], string>;
  readonly memberCounts: DataLoader<OwnerKey<MemberCounting>, MemberNumbers | null, string>;
  readonly coverage: DataLoader<OwnerKey<CoverageCondition>, FileCoverage | null, string>;
  readonly cptsKnown: DataLoader<OwnerKey<null>, boolean, string>;
  readonly structures: OwnedListLoaders<StructureListing>;
  readonly structuresLeftOut: DataLoader<OwnerKey<Day>, number, string>;
  readonly members: OwnedListLoaders<MemberListing>;
  readonly structureProfessionals: OwnedListLoaders<null>;
}

/** A function that gives a new set of loaders, for one request, which share nothing with any other. */
export function loaderSets(database: DataSource): () => Loaders {
  const { source, profession } = keptTables(database, {
    source: { target: SourceRow, key: 'id' },
    profession: { target: ProfessionRow, key: 'code' },
  });
  const loadedFiles = new KeptByVersion({ database, build: loadedFilesOf });
  const unplaced = new KeptByVersion({ database, build: () => readUnplaced(database) });
  const newPatients = new KeptByVersion({ database, build: () => readNewPatientsTold(database) });
  return madeOnUse<Loaders>({
    loadedFiles: () => once(() => loadedFiles.current()),
    unplaced: () => once(() => unplaced.current()),
    newPatientsTold: () => once(() => newPatients.current()),
    source: () => source,
    profession: () => profession,
    professional: rowByKey(database, { target: ProfessionalRow, column: 'rpps' }),
    practisingName: rowByKey(database, { target: ProfessionalNameRow, column: 'rpps' }),
    careStructure: rowByKey(database, { target: CareStructureRow, column: 'finess' }),
    membership: rowByKey(database, { target: MembershipRow, column: 'id' }),
    membershipByKey: () => membershipByKey(database),
    practices: rowsByKey(database, { target: PracticeRow, column: 'rpps', orderBy: 'id' }),
    cptsOfStructure: rowsByKey(database, {
      target: CareStructureCptsRow,
      column: 'finess',
      orderBy: 'cptsId',
    }),
    membershipsOnDay: () => groupedLoader(membershipsOnDay(database), []),
    territoryCounts: () => groupedLoader(countInTerritories(database), []),
    memberCounts: () => groupedLoader(countMembers(database), null),
    coverage: () => groupedLoader(coverageOfTerritories(database), null),
    cptsKnown: () => groupedLoader(knownCpts(database), false),
    structures: () => ({
      ...ownedListLoaders(database, structuresOf),
      totals: groupedLoader(countStructuresOf(database), 0),
    }),
    structuresLeftOut: () => groupedLoader(structuresLeftOut(database), 0),
    members: () => ownedListLoaders(database, membersOf),
    structureProfessionals: () => ownedListLoaders(database, professionalsOf),
  });
}
