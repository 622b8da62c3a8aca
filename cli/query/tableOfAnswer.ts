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
 * The data of an answer as a table: a row for each element of its innermost list, or of what stands at the path asked for,
 * with the scalars around it repeated; a column for each scalar. Throws as rowPath and chosenRowPath do.
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
    .flatMap(scalarPaths)
    .filter((path) => !leftOut.some((list) => startsWith(path, list)));
  return {
    head: columnNames(columns, rows),
    rows: trailsTo(rows, data).map((trail) => columns.map((path) => cellOf(trail, path, rows))),
  };
}

function scalarPaths({ path, children }: Selection): (readonly string[])[] {
  return children.length === 0 ? [path] : children.flatMap(scalarPaths);
}

/** Names of a row's own fields begin at the row, others at the data; where two would be the same, all begin at the data. */
function columnNames(columns: readonly (readonly string[])[], rows: readonly string[]): string[] {
  const names = columns.map((path) => {
    const own = startsWith(path, rows) && path.length > rows.length ? path.slice(rows.length) : path;
    return own.join('.');
  });
  return new Set(names).size === names.length ? names : columns.map((path) => path.join('.'));
}

function cellOf(trail: readonly unknown[], path: readonly string[], rows: readonly string[]): Cell {
  const differs = path.findIndex((name, index) => rows[index] !== name);
  const shared = differs === -1 ? path.length : differs;
  const value = path.slice(shared).reduce(fieldOf, trail[shared]);
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return value === null || value === undefined ? null : JSON.stringify(value);
}
