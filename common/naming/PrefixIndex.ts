import { groupBy } from '../cog/groupBy';

/** Items that can be looked up by how a text of theirs begins, in one department or everywhere. */
interface Placed {
  readonly departmentCode: string;
}

/** Finds the items whose key begins with a text, by binary search in keys sorted once. */
export class PrefixIndex<Item extends Placed> {
  readonly #everywhere: Sorted<Item>;
  readonly #byDepartment: ReadonlyMap<string, Sorted<Item>>;

  constructor(items: readonly Item[], keyOf: (item: Item) => string) {
    const sorted = items
      .map((item): Keyed<Item> => ({ key: keyOf(item), item }))
      .sort((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key)));
    this.#everywhere = sorted;
    this.#byDepartment = groupBy(sorted, ({ item }) => item.departmentCode);
  }

  /** The items whose key begins with these letters, in the order of their keys; `scope` null looks everywhere. */
  beginningWith(prefix: string, scope: string | null): Item[] {
    const sorted = scope === null ? this.#everywhere : (this.#byDepartment.get(scope) ?? []);
    const found: Item[] = [];
    for (let place = firstFrom(sorted, prefix); place < sorted.length; place += 1) {
      const entry = sorted[place];
      if (!entry?.key.startsWith(prefix)) break;
      found.push(entry.item);
    }
    return found;
  }
}

interface Keyed<Item> {
  readonly key: string;
  readonly item: Item;
}

type Sorted<Item> = readonly Keyed<Item>[];

/** The place of the first key that does not come before the text. */
function firstFrom<Item>(sorted: Sorted<Item>, text: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle]?.key ?? '') < text) low = middle + 1;
    else high = middle;
  }
  return low;
}
