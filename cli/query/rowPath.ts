import { StartupError } from '../../common/errors/StartupError';
import type { Selection } from './Selection';
import { startsWith } from './startsWith';

/**
 * Where the rows of a table are: the end of the longest chain of lists, each inside the one before; the data as a whole
 * where there is no list. Throws a StartupError where a list stands beside that chain.
 */
export function rowPath(lists: readonly (readonly string[])[]): readonly string[] {
  const depth = (path: readonly string[]): number => lists.filter((list) => startsWith(path, list)).length;
  const deepest = Math.max(...lists.map(depth));
  const rows = lists.find((list) => depth(list) === deepest) ?? [];
  const beside = lists.filter((list) => !startsWith(rows, list)).map((list) => list.join('.'));
  if (beside.length === 0) return rows;
  throw new StartupError(
    `A table has the rows of one list, and the operation has ${beside.join(' and ')} beside ${rows.join('.')}: take ${beside.length === 1 ? 'it' : 'them'} out of the operation, or choose the rows with "--rows ${beside[0] ?? ''}" or "--rows ${rows.join('.')}", which leaves other lists out.`,
  );
}

/** The path that was asked for. Throws a StartupError, with the lists there are, where the operation has no such field. */
export function chosenRowPath(
  asked: string,
  selections: readonly Selection[],
  lists: readonly (readonly string[])[],
): readonly string[] {
  const path = asked.split('.');
  if (hasField(selections, path)) return path;
  const choice = lists.map((list) => list.join('.')).join(', ');
  throw new StartupError(
    `The operation has no field "${asked}" for --rows: ${choice === '' ? 'it has no list of objects' : `choose ${choice}`}.`,
  );
}

function hasField(selections: readonly Selection[], [name, ...rest]: readonly string[]): boolean {
  const found = selections.find((selection) => selection.name === name);
  return found !== undefined && (rest.length === 0 || hasField(found.children, rest));
}
