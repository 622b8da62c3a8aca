import { distance } from 'fastest-levenshtein';
import { slotsFor } from './TextIndex';
import { textHash, type Part } from './textHash';

/** Names from which on two letters may differ; below, one. */
const LONG_NAME = 8;
/** Names below this are never matched by tolerance: one letter is too much of them. */
const SHORTEST_NAME = 4;
/** One more than the edits that a name may have at most. */
const PARTS = 3;

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
  readonly #items: readonly Item[];
  /** By hash of a part: one more than three times the number of the item, and the number of the part; 0 for none. */
  readonly #first: Int32Array;
  readonly #next: Int32Array;

  /** Of those equally near that a part finds, the items that came first come first. */
  constructor(items: readonly Item[] = []) {
    this.#items = items;
    this.#first = new Int32Array(slotsFor(PARTS * items.length));
    this.#next = new Int32Array(PARTS * items.length);
    for (let place = items.length - 1; place >= 0; place -= 1) this.#add(place);
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
    for (const probe of probes(text, limit)) this.#addFound(candidates, text, probe);
    return candidates;
  }

  #add(place: number): void {
    const { folded } = this.#items[place] as Item;
    for (let part = 0; part < PARTS; part += 1) {
      const at = boundOf(folded.length, part);
      const until = boundOf(folded.length, part + 1);
      const slot = this.#slotOf(folded, { part, length: folded.length, at, until });
      const entry = PARTS * place + part;
      this.#next[entry] = this.#first[slot] ?? 0;
      this.#first[slot] = entry + 1;
    }
  }

  #addFound(candidates: Set<Item>, text: string, probe: Probe): void {
    const { part, length, at, until } = probe;
    const segment = text.slice(at, until);
    const start = boundOf(length, part);
    let number = this.#first[this.#slotOf(text, probe)] ?? 0;
    for (; number !== 0; number = this.#next[number - 1] ?? 0) {
      const item = this.#items[Math.floor((number - 1) / PARTS)] as Item;
      const isOfPart = (number - 1) % PARTS === part && item.folded.length === length;
      if (isOfPart && item.folded.startsWith(segment, start)) candidates.add(item);
    }
  }

  #slotOf(text: string, probe: Probe): number {
    return textHash(text, probe, PARTS * probe.length + probe.part) & (this.#first.length - 1);
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

/** Where, in a text, a part of a name of this length may stand. */
interface Probe extends Part {
  readonly part: number;
  readonly length: number;
}

/** For each length a match may have, each part of it, at each place to which two edits can shift it. */
function probes(text: string, limit: number): Probe[] {
  const found: Probe[] = [];
  for (let length = text.length - limit; length <= text.length + limit; length += 1) {
    for (let part = 0; part < PARTS; part += 1) {
      const start = boundOf(length, part);
      const size = boundOf(length, part + 1) - start;
      for (let at = Math.max(0, start - limit); at <= start + limit && at + size <= text.length; at += 1) {
        found.push({ part, length, at, until: at + size });
      }
    }
  }
  return found;
}

/** Where a part of a name of this length begins, and the one before it ends. */
function boundOf(length: number, part: number): number {
  return Math.floor((part * length) / PARTS);
}
