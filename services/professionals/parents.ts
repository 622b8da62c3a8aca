import type { CareStructureRow } from './entities/CareStructureRow';
import type { MembershipRow } from './entities/MembershipRow';
import type { ProfessionalRow } from './entities/ProfessionalRow';
import type { Bounds } from './model/per10000';
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
  /** Fewest and most inhabitants of its perimeter today; given by the gateway where they are known and needed. */
  readonly inhabitantsAtLeast?: number | null;
  readonly inhabitantsAtMost?: number | null;
}

/** Numbers by profession; null and a reason where nobody knows. */
export interface Counts {
  readonly total: number | null;
  readonly byProfession: readonly CountOfProfession[];
  /** Null too where the directory does not say it of anybody; read only where it is asked for. */
  readonly acceptingNewPatients: () => Promise<number | null>;
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

/** Members by profession and per 10 000 inhabitants, small numbers hidden; null and a reason where nobody knows. */
export interface Densities {
  readonly byProfession: readonly DensityOfProfession[];
  readonly total: number | null;
  readonly inhabitants: Bounds | null;
  readonly unknownReason: string | null;
  /** What the numbers leave out; read only where it is asked for. */
  readonly note: () => Promise<string | null>;
  readonly sourceId: string | null;
}

/** Members of one profession, as they may be shown. */
export interface DensityOfProfession {
  readonly professionCode: string;
  readonly count: number | null;
  readonly hidden: boolean;
  readonly per10000: Bounds | null;
}

export type ProfessionalPage = ListPage<ProfessionalRow>;
export type CareStructurePage = ListPage<CareStructureRow>;
export type MembershipPage = ListPage<MembershipRow>;
export type ProfessionalInPage = ProfessionalPage['edges'][number];
export type CareStructureInPage = CareStructurePage['edges'][number];
