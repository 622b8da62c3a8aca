/** A row of a file that users load, with what tells where it stands. */
export interface FileRow<Column extends string = string> {
  /** The file's name as it was given. */
  readonly file: string;
  readonly line: number;
  /** Without blanks around; empty where the cell is, or the column is not there. */
  readonly values: Readonly<Record<Column, string>>;
  /** How the file heads each column; null where it has none. */
  readonly heads: Readonly<Record<Column, string | null>>;
}
