import type { Day } from '../../calendarDay';
import type { SourceRow } from '../../datasets/SourceRow';

/** A row of v_commune: TYPECOM, code, name, where it lies, and for parts of a commune which one. */
export interface CogRow {
  readonly type: 'COM' | 'ARM' | 'COMD' | 'COMA';
  readonly code: string;
  readonly name: string;
  readonly region: string;
  readonly department: string;
  /** Empty for a commune. */
  readonly parent: string;
}

/** A row of v_commune_depuis_1943: a code under one name; `to` is the first day on which it no longer held, or empty. */
export interface NameSpan {
  readonly code: string;
  readonly name: string;
  readonly from: Day;
  readonly to: Day;
}

/** A row of v_mvt_commune: what a commune, or a part of one, was before an event and what it, or another, was after it. */
export interface Movement {
  readonly mod: string;
  readonly day: Day;
  readonly typeBefore: string;
  readonly codeBefore: string;
  readonly typeAfter: string;
  readonly codeAfter: string;
}

/** The names and movements of all communes since 1943. */
export interface CommuneRecords {
  readonly names: readonly NameSpan[];
  readonly movements: readonly Movement[];
}

/** The COG of 1 January of a year. */
export interface CogFile {
  readonly kind: 'cog';
  readonly year: number;
  readonly source: SourceRow;
  readonly rows: readonly CogRow[];
  /** Null where v_commune came alone: changes are then found by comparison with the list before. */
  readonly records: CommuneRecords | null;
}

/** The legal populations of a year. */
export interface PopulationsFile {
  readonly kind: 'populations';
  readonly year: number;
  readonly source: SourceRow;
  /** The day on which the communes of the figures stood. */
  readonly geography: Day;
  /** Code, PMUN, PTOT. */
  readonly figures: readonly (readonly [code: string, municipal: number, total: number])[];
}

/** An EPCI and the communes in it; `type` as the reference package writes it. */
export interface ListedEpci {
  readonly code: string;
  readonly name: string;
  readonly type: string;
  readonly members: readonly string[];
}

/** The EPCI of 1 January of a year. */
export interface EpciFile {
  readonly kind: 'epci';
  readonly year: number;
  readonly source: SourceRow;
  readonly epcis: readonly ListedEpci[];
}

/** What is kept of an imported file. */
export type ReferenceFile = CogFile | PopulationsFile | EpciFile;

/** The name of its place: one file of each kind and year. */
export function referenceFileId({ kind, year }: Pick<ReferenceFile, 'kind' | 'year'>): string {
  return `${kind} ${year}`;
}
