import { groupBy } from '../cog/groupBy';

/** Items that can be looked up by how a text of theirs begins, in one department or everywhere. */
interface Placed {
  readonly departmentCode: string;
}

/** Items whose keys begin with the same letters. */
interface Group<Item> {
  readonly letters: string;
  /** In no order until it is first looked into. */
  readonly items: Item[];
  sorted: Sorted<Item> | null;
}

interface Sorted<Item> {
  readonly everywhere: readonly Item[];
  readonly byDepartment: ReadonlyMap<string, readonly Item[]>;
}

/** Two letters part the keys into groups of which the largest, names that begin with "saint", is sorted in some milliseconds. */
const LETTERS = 2;

/** Finds the items whose key begins with a text, by binary search in keys that are sorted as they are first looked into. */
export class PrefixIndex<Item extends Placed> {
  readonly #groups = new Map<string, Group<Item>>();
  readonly #keyOf: (item: Item) => string;

  constructor(items: readonly Item[], keyOf: (item: Item) => string) {
    this.#keyOf = keyOf;
    for (const item of items) {
      const letters = keyOf(item).slice(0, LETTERS);
      const group = this.#groups.get(letters);
      if (group === undefined) this.#groups.set(letters, { letters, items: [item], sorted: null });
      else group.items.push(item);
    }
  }

  /** The items whose key begins with these letters, in the order of their keys; `scope` null looks everywhere. */
  beginningWith(prefix: string, scope: string | null): Item[] {
    const found: Item[] = [];
    for (const group of this.#groupsOf(prefix)) {
      const { everywhere, byDepartment } = (group.sorted ??= this.#sort(group.items));
      const sorted = scope === null ? everywhere : (byDepartment.get(scope) ?? []);
      for (let place = this.#firstFrom(sorted, prefix); place < sorted.length; place += 1) {
        const item = sorted[place];
        if (item === undefined || !this.#keyOf(item).startsWith(prefix)) break;
        found.push(item);
      }
    }
    return found;
  }

  /** The groups that may hold keys with this beginning, in their order. */
  #groupsOf(prefix: string): Group<Item>[] {
    if (prefix.length < LETTERS) {
      const groups = [...this.#groups.values()].filter(({ letters }) => letters.startsWith(prefix));
      return groups.sort((one, other) => compare(one.letters, other.letters));
    }
    const group = this.#groups.get(prefix.slice(0, LETTERS));
    return group === undefined ? [] : [group];
  }

  #sort(items: Item[]): Sorted<Item> {
    const everywhere = items.sort((one, other) => compare(this.#keyOf(one), this.#keyOf(other)));
    return { everywhere, byDepartment: groupBy(everywhere, ({ departmentCode }) => departmentCode) };
  }

  /** The place of the first key that does not come before the text. */
  #firstFrom(sorted: readonly Item[], text: string): number {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const item = sorted[middle];
      if (item !== undefined && this.#keyOf(item) < text) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
