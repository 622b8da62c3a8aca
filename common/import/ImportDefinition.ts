import type { DataSource, EntityManager } from 'typeorm';
import type { Day } from '../calendarDay';
import type { ShadowTables } from '../database/ShadowTables';
import type { SourceRow } from '../datasets/SourceRow';
import type { InputFile } from '../files/InputFile';
import type { RowLedger } from './RowLedger';

/** The datasets that files can be loaded into. */
export type ImportName =
  | 'cog'
  | 'populations'
  | 'epci'
  | 'finess'
  | 'rpps'
  | 'zoning'
  | 'apl'
  | 'perimeters'
  | 'contracts'
  | 'payments'
  | 'memberships';

/** What the command line tells of the files. */
export interface ImportSettings {
  /** The day whose state the files give; null: as their names tell. */
  readonly asOf: Day | null;
  /** The year of the figures: 2024 for legal populations of 2024. */
  readonly year: number | null;
  /** Whether the names under which professionals practise are loaded. */
  readonly withNames: boolean;
  /** Whether the files are made up; numbers of such files must fail the check digit. */
  readonly synthetic: boolean;
  /** Who says so, for files that bear no source of their own. */
  readonly source: ToldSource | null;
}

/** A source as told by options. */
export interface ToldSource {
  readonly title: string;
  readonly publisher: string | null;
  readonly licence: string | null;
  readonly url: string | null;
}

/** What an import is given. */
export interface ImportContext {
  /** For reading what is loaded already; nothing is written before `PreparedVersion.save`, but to shadow tables. */
  readonly database: DataSource;
  /** At least one, each found and hashed. */
  readonly files: readonly InputFile[];
  readonly settings: ImportSettings;
  /** Told of every row of the files. */
  readonly ledger: RowLedger;
  readonly today: Day;
}

/** A version that is whole and only has to be saved or switched to. */
export interface PreparedVersion {
  readonly datasetId: string;
  /** The source of the dataset; sources of single facts are saved with them. */
  readonly source: Readonly<SourceRow>;
  readonly asOf: Day | null;
  /** Where several vintages stand side by side: which one this is, "2024". */
  readonly vintage?: string;
  /** Where the service prepares the dataset itself too: what its own fingerprint is from now on. */
  readonly fingerprint?: string;
  /** Deletes what an earlier version of the dataset left, and writes the new one; in a transaction with the dataset's version. */
  readonly save?: (manager: EntityManager, progress: (share: number) => void) => Promise<void>;
  /** Tables filled beside those that answer, which take their place. Not together with `save`. */
  readonly tables?: ShadowTables;
}

/** How the files of a dataset are loaded into one service. */
export interface ImportDefinition {
  readonly name: ImportName;
  /** To be raised with the tables or rules of the load, so that the same file is loaded again. */
  readonly rules: string;
  /** Datasets that decide what the files mean (the communes of today): the same files are loaded again after one of them was. */
  readonly dependsOn?: readonly string[];
  /** What the files are, in a few words, for the list of datasets. */
  readonly summary: string;
  /** How the files are published and which options they need, for `maillage import NAME --help`. */
  readonly help: string;
  /** Reads the files whole. Throws an ImportError; rows that break a rule go to the ledger. */
  readonly prepare: (context: ImportContext) => Promise<PreparedVersion>;
}
