import { fieldOf } from './fieldOf';
import { listsOf } from './listsOf';
import { chosenRowPath, rowPath } from './rowPath';
import type { Selection } from './Selection';
import { startsWith } from './startsWith';
import { trailsTo } from './trailsTo';

/** A cell of a table; null is nothing. */
export type Cell = string | number | boolean | null;

/** The names of the columns, and the rows under them. */
export interface AnswerTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/**
 * The data of an answer as a table: a row for each element of its innermost list of objects, or of what stands at the path
 * asked for, with the scalars around it repeated; a column for each scalar, and for each list of scalars, which is written
 * as JSON. The columns are those of the operation, whatever the data. Throws as rowPath and chosenRowPath do.
 */
export function tableOfAnswer(
  data: unknown,
  selections: readonly Selection[],
  askedRows: string | null,
): AnswerTable {
  const lists = listsOf(data, selections);
  const rows = askedRows === null ? rowPath(lists) : chosenRowPath(askedRows, selections, lists);
  const leftOut = lists.filter((list) => !startsWith(rows, list));
  const columns = selections
    .flatMap(cellPaths)
    .filter((path) => !leftOut.some((list) => startsWith(path, list)));
  const depths = new Set(columns.map((path) => sharedLength(path, rows)));
  return {
    head: columnNames(columns, rows),
    rows: trailsTo(rows, data, depths).map((trail) => columns.map((path) => cellOf(trail, path, rows))),
  };
}

function cellPaths({ kind, path, children }: Selection): (readonly string[])[] {
  return kind === 'CELL' ? [path] : children.flatMap(cellPaths);
}

/** Names of a row's own fields begin at the row, others at the data; where two would be the same, all begin at the data. */
function columnNames(columns: readonly (readonly string[])[], rows: readonly string[]): string[] {
  const names = columns.map((path) => {
    const own = startsWith(path, rows) && path.length > rows.length ? path.slice(rows.length) : path;
    return own.join('.');
  });
  return new Set(names).size === names.length ? names : columns.map((path) => path.join('.'));
}

/** How far two paths are the same. */
function sharedLength(path: readonly string[], rows: readonly string[]): number {
  const differs = path.findIndex((name, index) => rows[index] !== name);
  return differs === -1 ? path.length : differs;
}

function cellOf(trail: readonly unknown[], path: readonly string[], rows: readonly string[]): Cell {
  const shared = sharedLength(path, rows);
  const value = path.slice(shared).reduce(fieldOf, trail[shared]);
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return value === null || value === undefined ? null : JSON.stringify(value);
}
