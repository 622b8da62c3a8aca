import type { Selection } from './Selection';
import { fieldOf } from './fieldOf';

/**
 * The paths of the lists of objects, in the order of the operation: what the schema says is one whatever the data, and what
 * the data of another server show to be one.
 */
export function listsOf(data: unknown, selections: readonly Selection[]): (readonly string[])[] {
  return selections.flatMap((selection) => listsUnder([data], selection));
}

function listsUnder(
  parents: readonly unknown[],
  { name, path, kind, children }: Selection,
): (readonly string[])[] {
  if (kind === 'CELL') return [];
  const values = parents.map((parent) => fieldOf(parent, name));
  const elements = values.flat(Infinity);
  const inner = children.flatMap((child) => listsUnder(elements, child));
  return kind === 'LIST' || values.some((value) => Array.isArray(value)) ? [path, ...inner] : inner;
}
