import type { EntityBatch } from '../../cache/entities/EntityCache';
import type { Lookup, Wanted } from './compileLookup';
import type { RepresentationList } from './RepresentationList';
import type { DataObject } from './Run';

/** What one lookup asks of its subgraph in one run: which entities, for whom, and which of them a cache knows already. */
export class EntityQuestion {
  readonly lookup: Lookup;
  readonly wanted: Wanted;
  readonly #list: RepresentationList;
  readonly #batch: EntityBatch | null;

  constructor(parts: {
    readonly lookup: Lookup;
    readonly wanted: Wanted;
    readonly list: RepresentationList;
    readonly batch: EntityBatch | null;
  }) {
    this.lookup = parts.lookup;
    this.wanted = parts.wanted;
    this.#list = parts.list;
    this.#batch = parts.batch;
  }

  /** The representations that the subgraph is sent. */
  get representations(): readonly DataObject[] {
    const { items } = this.#list;
    if (this.#batch === null) return items;
    return this.#batch.missing.map((place) => items[place] ?? {});
  }

  /** The place among all representations of one that was sent. */
  placeOfSent(index: number): number | undefined {
    return this.#batch === null ? index : this.#batch.missing[index];
  }

  /** Gives the places in the answer what is known already. */
  receiveKnown(): void {
    if (this.#batch !== null) this.lookup.receive(this.#batch.known, this.wanted);
  }

  /**
   * Gives the places in the answer the entities that the subgraph sent; `isClean`: its result has no errors. False where they
   * are no list, or more or fewer than were asked for.
   */
  receive(entities: unknown, isClean: boolean): boolean {
    const count = this.#batch === null ? this.#list.items.length : this.#batch.missing.length;
    if (count === 0) return true;
    if (!Array.isArray(entities) || entities.length !== count) return false;
    const batch = this.#batch;
    if (batch === null) {
      this.lookup.receive(entities, this.wanted);
      return true;
    }
    if (isClean) void batch.keep(entities);
    const all: unknown[] = [];
    for (const [index, place] of batch.missing.entries()) all[place] = entities[index];
    this.lookup.receive(all, this.wanted);
    return true;
  }
}
