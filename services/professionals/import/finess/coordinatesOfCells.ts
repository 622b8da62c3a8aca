import { fromLambert93, isInLambert93 } from '../../model/lambert93';
import type { CareStructureRow } from '../../entities/CareStructureRow';
import type { Cell } from '../../../../common/import/rows/Cell';
import { RowProblem } from '../../../../common/import/rows/RowProblem';
import type { CoordinateCells } from './StructureRecord';

/** Where a structure stands, as columns of its row. */
export type Coordinates = Pick<CareStructureRow, 'x' | 'y' | 'projection' | 'latitude' | 'longitude'>;

/** The coordinates of a structure of which the file tells none. */
export const nowhere: Coordinates = { x: null, y: null, projection: null, latitude: null, longitude: null };

const NUMBER = /^-?\d+([.,]\d+)?$/;
const PROJECTION = /^(LAMBERT|UTM|RGF|RGR|RGM|RGSPM)/i;

/**
 * The coordinates; degrees beside those in Lambert-93. The column of their origin lists several things, the projection last.
 * Throws ROW_MISSING_VALUE, ROW_INVALID_NUMBER, and ROW_INVALID_CODE where no projection is named.
 */
export function coordinatesOfCells(cells: CoordinateCells): Coordinates {
  if ([cells.x, cells.y].every(({ value }) => value === '')) return nowhere;
  const [x, y] = [numberOfCell(cells.x), numberOfCell(cells.y)];
  const projection = projectionOf(cells.origin);
  if (!/^LAMBERT.?93$/i.test(projection)) return { ...nowhere, x, y, projection };
  if (!isInLambert93(x, y)) {
    const value = `${cells.x.value} ${cells.y.value}`;
    const hint = 'It is outside metropolitan France.';
    throw new RowProblem('ROW_INVALID_NUMBER', { column: cells.x.column, value, hint });
  }
  return { x, y, projection, ...fromLambert93(x, y) };
}

function numberOfCell(cell: Cell): number {
  if (cell.value === '') throw new RowProblem('ROW_MISSING_VALUE', cell);
  if (!NUMBER.test(cell.value)) throw new RowProblem('ROW_INVALID_NUMBER', cell);
  return Number(cell.value.replace(',', '.'));
}

function projectionOf(origin: Cell): string {
  const named = origin.value
    .split(',')
    .map((part) => part.trim())
    .findLast((part) => PROJECTION.test(part));
  if (named !== undefined && named.length <= 64) return named;
  throw new RowProblem('ROW_INVALID_CODE', {
    ...origin,
    hint: 'It names no projection, such as LAMBERT_93.',
  });
}
