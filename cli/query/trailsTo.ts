import { fieldOf } from './fieldOf';

/** The objects on the way from the data to one row, and the row itself at the end. */
export type Trail = readonly unknown[];

/**
 * A trail for each element at the end of the path, in order. An element of a list on the way, or an object at a depth that
 * has columns, keeps one trail with nothing at its end where there is none below it: nobody is lost who has an empty list.
 */
export function trailsTo(
  path: readonly string[],
  data: unknown,
  depthsWithColumns: ReadonlySet<number>,
): Trail[] {
  const trails = (value: unknown, depth: number, isKept: boolean): Trail[] => {
    const elements: readonly unknown[] | null = Array.isArray(value) ? value : null;
    if (elements !== null && elements.length > 0)
      return elements.flatMap((element) => trails(element, depth, true));
    const here = elements === null ? value : null;
    if (!isKept && (here === null || here === undefined)) return [];
    const name = path[depth];
    if (name === undefined) return [[here]];
    const below = trails(fieldOf(here, name), depth + 1, isKept || depthsWithColumns.has(depth));
    return below.map((trail) => [here, ...trail]);
  };
  return trails(data, 0, false);
}
