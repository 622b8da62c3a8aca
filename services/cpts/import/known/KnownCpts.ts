import { coreOfName, likeness, pairsOfName } from './cptsNames';

const MOST_HINTS = 3;
/** Comparing a text with every name takes milliseconds; who has this many wrong rows looks at the first ones. */
const MOST_TEXTS_COMPARED = 100;
const LEAST_LIKENESS = 0.4;

/** A CPTS that is loaded, or that a file has brought so far. */
export interface KnownCpts {
  readonly id: string;
  readonly name: string;
  /** Its name and other names, as written. */
  readonly names: readonly string[];
  readonly named: boolean;
  readonly finess: string | null;
  readonly departments: readonly string[];
}

/** CPTS found by their stable name, their FINESS number, or their name. */
export class CptsRegister {
  readonly #byId = new Map<string, KnownCpts>();
  readonly #byFiness = new Map<string, KnownCpts>();
  readonly #byCore = new Map<string, KnownCpts[]>();
  readonly #pairs = new Map<KnownCpts, readonly ReadonlySet<string>[]>();
  #compared = 0;

  constructor(known: readonly KnownCpts[]) {
    for (const cpts of known) this.add(cpts);
  }

  /** Adds it; one of the same stable name, number or name goes first where it was there before. */
  add(cpts: KnownCpts): void {
    if (!this.#byId.has(cpts.id)) this.#byId.set(cpts.id, cpts);
    if (cpts.finess !== null && !this.#byFiness.has(cpts.finess)) this.#byFiness.set(cpts.finess, cpts);
    for (const core of new Set(cpts.names.map(coreOfName))) {
      this.#byCore.set(core, [...(this.#byCore.get(core) ?? []), cpts]);
    }
  }

  byId(id: string): KnownCpts | undefined {
    return this.#byId.get(id);
  }

  byFiness(finess: string): KnownCpts | undefined {
    return this.#byFiness.get(finess);
  }

  /** Those of the name, in the department where one is told; each once. */
  byName(name: string, department: string | null = null): KnownCpts[] {
    const there = (this.#byCore.get(coreOfName(name)) ?? []).filter(
      ({ departments }) => department === null || departments.includes(department),
    );
    return [...new Map(there.map((cpts) => [cpts.id, cpts])).values()];
  }

  /** The CPTS whose names are most like the text, as a sentence; undefined where none is, and after a hundred texts. */
  nearest(text: string): string | undefined {
    this.#compared += 1;
    if (this.#compared > MOST_TEXTS_COMPARED) return undefined;
    const wanted = pairsOfName(text);
    const near = [...this.#byId.values()]
      .map((cpts) => ({ cpts, alike: Math.max(...this.#pairsOf(cpts).map((own) => likeness(own, wanted))) }))
      .filter(({ alike }) => alike >= LEAST_LIKENESS)
      .sort((one, other) => other.alike - one.alike || (one.cpts.id < other.cpts.id ? -1 : 1))
      .slice(0, MOST_HINTS);
    return near.length === 0 ? undefined : `Nearest: ${listed(near.map(({ cpts }) => cpts))}.`;
  }

  #pairsOf(cpts: KnownCpts): readonly ReadonlySet<string>[] {
    const pairs = this.#pairs.get(cpts) ?? cpts.names.map(pairsOfName);
    this.#pairs.set(cpts, pairs);
    return pairs;
  }
}

/** The CPTS as a list in a sentence. */
export function listed(all: readonly KnownCpts[]): string {
  return all.map(({ id, name }) => `${id} (${name})`).join(', ');
}
