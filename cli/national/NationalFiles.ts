import type { ImportName } from '../../common/import/ImportDefinition';

/** What the made-up country is made from; the same options give the same bytes. */
export interface NationalOptions {
  /** Where the files are written; made where it is missing. */
  readonly folder: string;
  readonly seed: number;
  /** 1 for a whole country: 250 000 liberal professionals. There are 700 CPTS at every scale. */
  readonly scale: number;
  /** Columns of the directory: 56 as it is published now, 52 as it was until about 2022. */
  readonly layout?: DirectoryLayout;
  /** Told how much of the set is written, 0 to 1, and the name of the file that grows. */
  readonly progress?: (share: number, file: string) => void;
}

export type DirectoryLayout = 52 | 56;

/** A file of the set, and the import that reads it. */
export interface NationalFile {
  readonly importName: ImportName;
  readonly path: string;
  /** Rows of data; headers and the first line of FINESS are none. */
  readonly rows: number;
  readonly bytes: number;
}

/** What there is in the set. */
export interface NationalTotals {
  readonly cpts: number;
  readonly perimeterPlaces: number;
  readonly contracts: number;
  readonly payments: number;
  readonly msp: number;
  readonly healthCentres: number;
  readonly otherStructures: number;
  readonly persons: number;
  readonly liberalPersons: number;
  readonly activities: number;
  readonly memberships: number;
}

/** The set as written. Loaded in the order of `files`, each finds what it refers to. */
export interface NationalFiles {
  readonly files: readonly NationalFile[];
  readonly totals: NationalTotals;
  /** The title of the made-up source, for imports that ask for `--source`. */
  readonly sourceTitle: string;
}
