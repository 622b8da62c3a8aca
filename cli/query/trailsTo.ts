import { fieldOf } from './fieldOf';

/** The objects on the way from the data to one row, and the row itself at the end. */
export type Trail = readonly unknown[];

/**
 * A trail for each element at the end of the path, in order. An element on the way that has none below it keeps one trail,
 * with nothing at its end, so that nobody is lost who has an empty list.
 */
export function trailsTo(path: readonly string[], data: unknown): Trail[] {
  return trails(data, path, false);
}

function trails(value: unknown, path: readonly string[], isElement: boolean): Trail[] {
  const elements: readonly unknown[] | null = Array.isArray(value) ? value : null;
  if (elements !== null && elements.length > 0)
    return elements.flatMap((element) => trails(element, path, true));
  const here = elements === null ? value : null;
  if (!isElement && (here === null || here === undefined)) return [];
  const [name, ...rest] = path;
  if (name === undefined) return [[here]];
  return trails(fieldOf(here, name), rest, isElement).map((trail) => [here, ...trail]);
}
