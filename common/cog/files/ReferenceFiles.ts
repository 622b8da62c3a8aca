import type { CogFile, EpciFile, PopulationsFile, ReferenceFile } from './ReferenceFile';

/** A file's place and fingerprint, without its content. */
export interface FileMark {
  readonly id: string;
  readonly fingerprint: string;
}

/** The imported files that the reference is made from, beside the packages. */
export interface ReferenceFiles {
  /** Ordered by id, so that the same files give the same fingerprint. */
  readonly marks: readonly FileMark[];
  /** Oldest first. */
  readonly cogs: readonly CogFile[];
  /** Newest first. */
  readonly populations: readonly PopulationsFile[];
  /** Oldest first. */
  readonly epcis: readonly EpciFile[];
}

/** No file: the reference is that of the packages. */
export const noFiles: ReferenceFiles = { marks: [], cogs: [], populations: [], epcis: [] };

/** The files by kind, in the order in which they are read. */
export function referenceFiles(files: readonly ReferenceFile[], marks: readonly FileMark[]): ReferenceFiles {
  const byYear = [...files].sort((one, other) => one.year - other.year);
  return {
    marks: [...marks].sort((one, other) => (one.id < other.id ? -1 : 1)),
    cogs: byYear.filter((file) => file.kind === 'cog'),
    populations: byYear.filter((file) => file.kind === 'populations').reverse(),
    epcis: byYear.filter((file) => file.kind === 'epci'),
  };
}
