import { distance } from 'fastest-levenshtein';

/** Names from which on two letters may differ; below, one. */
const LONG_NAME = 8;
/** Names below this are never matched by tolerance: one letter is too much of them. */
const SHORTEST_NAME = 4;

/** An item found by tolerance, and how many letters differ. */
export interface Near<Item> {
  readonly item: Item;
  readonly distance: number;
}

/** How near an item must be, and which are looked at. */
export interface NearOptions<Item> {
  readonly limit?: number;
  readonly accepts?: (item: Item) => boolean;
}

/** How many letters of a typed name may differ from the official one. */
export function tolerance(folded: string): number {
  if (folded.length < SHORTEST_NAME) return 0;
  return folded.length < LONG_NAME ? 1 : 2;
}

/**
 * Finds the names within one or two edits of a text without comparing it to each. A name is cut into three parts: of
 * those, at least one stands intact in any text that is at most two edits away (Li, Deng, Feng, "Pass-Join", 2011).
 */
export class SegmentIndex<Item extends { readonly folded: string }> {
  readonly #bySegment = new Map<string, Item[]>();

  constructor(items: readonly Item[] = []) {
    for (const item of items) this.add(item);
  }

  /** One more item to be found; those added first come first where several are equally near. */
  add(item: Item): void {
    for (const key of segments(item.folded)) {
      const group = this.#bySegment.get(key);
      if (group) group.push(item);
      else this.#bySegment.set(key, [item]);
    }
  }

  /**
   * The items at most `limit` edits away (default: the text's tolerance), nearest first. Figures tolerate nothing: another
   * figure is another place, not a slip.
   */
  near(
    text: string,
    { limit = tolerance(text), accepts = () => true }: NearOptions<Item> = {},
  ): Near<Item>[] {
    if (limit === 0) return [];
    const figures = figuresIn(text);
    return [...this.#candidates(text, limit)]
      .filter((item) => accepts(item) && figuresIn(item.folded) === figures)
      .map((item) => ({ item, distance: edits(text, item.folded) }))
      .filter((near) => near.distance <= limit)
      .sort((a, b) => a.distance - b.distance);
  }

  #candidates(text: string, limit: number): Set<Item> {
    const candidates = new Set<Item>();
    for (const key of probes(text, limit)) {
      for (const item of this.#bySegment.get(key) ?? []) candidates.add(item);
    }
    return candidates;
  }
}

function figuresIn(text: string): string {
  return /\d/.test(text) ? text.replace(/\D+/g, ' ').trim() : '';
}

/** Letters that differ; two neighbours exchanged, the commonest slip, count as one. */
function edits(text: string, name: string): number {
  const count = distance(text, name);
  return count === 2 && isSwap(text, name) ? 1 : count;
}

function isSwap(text: string, name: string): boolean {
  if (text.length !== name.length) return false;
  const at = [...text].findIndex((letter, place) => letter !== name[place]);
  const swapped = `${text.slice(0, at)}${text.charAt(at + 1)}${text.charAt(at)}${text.slice(at + 2)}`;
  return swapped === name;
}

function segments(folded: string): string[] {
  return bounds(folded.length).map(
    ([start, end], part) => `${part} ${folded.length} ${folded.slice(start, end)}`,
  );
}

/** For each length a match may have, each part of it, at each place to which two edits can shift it. */
function probes(text: string, limit: number): string[] {
  const keys: string[] = [];
  for (let length = text.length - limit; length <= text.length + limit; length += 1) {
    for (const [part, [start, end]] of bounds(length).entries()) {
      for (
        let at = Math.max(0, start - limit);
        at <= start + limit && at + end - start <= text.length;
        at += 1
      ) {
        keys.push(`${part} ${length} ${text.slice(at, at + end - start)}`);
      }
    }
  }
  return keys;
}

function bounds(length: number): [number, number][] {
  const third = Math.floor(length / 3);
  const twoThirds = Math.floor((2 * length) / 3);
  return [
    [0, third],
    [third, twoThirds],
    [twoThirds, length],
  ];
}
