import type { CareStructureRow } from './entities/CareStructureRow';
import type { MembershipRow } from './entities/MembershipRow';
import type { ProfessionalRow } from './entities/ProfessionalRow';
import type { ListPage } from './pages/ListPage';

// The objects that resolvers are given where no table row stands for the type; codegen.ts names them.

/** A territory of which this service knows no more than the code. */
export interface TerritoryReference {
  readonly code: string;
  /** Of a commune: false where it no longer exists, whose code another one may bear today. Given by the gateway. */
  readonly current?: boolean | null;
}

/** A CPTS of which this service knows no more than the id. */
export interface CptsReference {
  readonly id: string;
}

/** Numbers by profession; null and a reason where nobody knows. */
export interface Counts {
  readonly total: number | null;
  readonly byProfession: readonly CountOfProfession[];
  readonly acceptingNewPatients: number | null;
  readonly unknownReason: string | null;
  /** What the numbers leave out; read only where it is asked for. */
  readonly note: () => Promise<string | null>;
  readonly sourceId: string | null;
}

/** How many professionals of one profession, and how many of them take new patients. */
export interface CountOfProfession {
  readonly professionCode: string;
  readonly count: number;
  readonly accepting: number;
}

export type ProfessionalPage = ListPage<ProfessionalRow>;
export type CareStructurePage = ListPage<CareStructureRow>;
export type MembershipPage = ListPage<MembershipRow>;
export type ProfessionalInPage = ProfessionalPage['edges'][number];
export type CareStructureInPage = CareStructurePage['edges'][number];
