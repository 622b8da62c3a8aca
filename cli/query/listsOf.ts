import type { Selection } from './Selection';
import { fieldOf } from './fieldOf';

/** The paths at which the data has lists, in the order of the operation. */
export function listsOf(data: unknown, selections: readonly Selection[]): (readonly string[])[] {
  return selections.flatMap((selection) => listsUnder([data], selection));
}

function listsUnder(parents: readonly unknown[], { name, path, children }: Selection): (readonly string[])[] {
  const values = parents.map((parent) => fieldOf(parent, name));
  const elements = values.flat(Infinity);
  const inner = children.flatMap((child) => listsUnder(elements, child));
  return values.some((value) => Array.isArray(value)) ? [path, ...inner] : inner;
}
