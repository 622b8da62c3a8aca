import type { Cell } from '../../../../common/import/rows/Cell';
import type { RowPlace } from '../../../../common/import/rows/RowPlace';

/** A row of a file that users load, with what tells where it stands. */
export interface FileRow<Column extends string = string> extends RowPlace {
  /** Without blanks around; empty where the cell is, or the column is not there. */
  readonly values: Readonly<Record<Column, string>>;
  /** How the file heads each column; null where it has none. */
  readonly heads: Readonly<Record<Column, string | null>>;
}

/** The value of a column, and how the file heads it. */
export function cellOf<Column extends string>({ heads, values }: FileRow<Column>, column: Column): Cell {
  return { column: heads[column] ?? column, value: values[column] };
}
