/** Where a row stands. */
export interface RowPlace {
  /** The file's name as it was given. */
  readonly file: string;
  readonly line: number;
}
