import type { Cell } from '../../../../common/import/rows/Cell';
import type { RowPlace } from '../../../../common/import/rows/RowPlace';

/** The values of an establishment that are kept or checked; telephone numbers and addresses are not read. */
export type StructureColumn = 'finess' | 'name' | 'longName' | 'category' | 'commune' | 'openedOn';

/** An establishment as a file of either layout gives it. */
export interface StructureRecord extends RowPlace {
  readonly cells: Readonly<Record<StructureColumn, Cell>>;
  /** The coordinates in the same row; null where the layout has them in rows of their own. */
  readonly coordinates: CoordinateCells | null;
}

/** Coordinates as a file gives them. */
export type CoordinateCells = Readonly<Record<'x' | 'y' | 'origin', Cell>>;

/** A row of coordinates and the establishment it belongs to. */
export interface CoordinatesRecord extends RowPlace {
  readonly finess: Cell;
  readonly coordinates: CoordinateCells;
}

/** What the rows of a file are told to. */
export interface RecordTaker {
  readonly structure: (record: StructureRecord) => void;
  readonly coordinates: (record: CoordinatesRecord) => void;
}
