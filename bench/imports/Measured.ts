/** One load of the same rows: by Maillage from the official file, or by the database from rows that are ready. */
export interface Measured {
  readonly seconds: number;
  readonly rows: number;
  /** Megabytes of the process that loads; null where it is the database's own. */
  readonly peakMegabytes: number | null;
}
