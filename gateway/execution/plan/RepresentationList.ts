import type { DataObject } from './Run';

/** The representations of one variable of a call, each of them once. */
export class RepresentationList {
  readonly items: DataObject[] = [];
  readonly #places = new Map<string, number>();
  readonly #accepts: (representation: DataObject) => boolean;

  /** `accepts` says which representations hold a key of the subgraph; left out: all do. */
  constructor(accepts: (representation: DataObject) => boolean = () => true) {
    this.#accepts = accepts;
  }

  /** The place of a representation in the list, where equal ones share one; null for one that is not accepted. */
  placeOf(representation: DataObject): number | null {
    if (!this.#accepts(representation)) return null;
    const identity = identityOf(representation);
    const known = this.#places.get(identity);
    if (known !== undefined) return known;
    const place = this.items.push(representation) - 1;
    this.#places.set(identity, place);
    return place;
  }

  /** Their JSON texts. */
  get texts(): string[] {
    return this.items.map((item) => JSON.stringify(item));
  }
}

/**
 * A text that equal representations share, and others do not: the members with their lengths, or where they are not all strings,
 * the JSON, which begins otherwise.
 */
function identityOf(representation: DataObject): string {
  let identity = '';
  for (const key of Object.keys(representation)) {
    const value = representation[key];
    if (typeof value !== 'string') return JSON.stringify(representation);
    identity += `${key.length}:${key}${value.length}:${value}`;
  }
  return identity;
}
