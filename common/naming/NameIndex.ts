import { withoutArticle } from './articles';
import { withoutLinkingWords } from './linkingWords';
import { isInUse, isOfficial, type NameEntry } from './NameEntry';
import { once } from '../once';
import { PrefixIndex } from './PrefixIndex';
import { SegmentIndex, type Near } from './SegmentIndex';
import { TextIndex } from './TextIndex';

/** Where names are looked for: one department, or everywhere. */
export type Scope = string | null;

/** The commune that a code leads to on the day of the index. */
export interface CodeEntry {
  readonly code: string;
  readonly departmentCode: string;
  /** Whether the code itself is out of use on that day. */
  readonly former: boolean;
}

/** What an index is made of: names, codes, and departments by folded code and name. */
export interface NameIndexParts {
  readonly entries: readonly NameEntry[];
  readonly codes: ReadonlyMap<string, CodeEntry>;
  readonly departments: ReadonlyMap<string, string>;
}

/** The names that lead to a commune on one day, found by their folded form. Nothing in it changes. */
export class NameIndex {
  readonly entries: readonly NameEntry[];
  readonly #codes: ReadonlyMap<string, CodeEntry>;
  readonly #official: ReadonlyMap<string, NameEntry>;
  readonly #departments: ReadonlyMap<string, string>;
  readonly #byFolded: () => TextIndex<NameEntry>;
  readonly #byCore: () => TextIndex<NameEntry>;
  readonly #byBare: () => TextIndex<NameEntry>;
  readonly #coresInUse: () => PrefixIndex<NameEntry>;
  readonly #bareInUse: () => PrefixIndex<NameEntry>;
  readonly #inUse: () => SegmentIndex<NameEntry>;

  constructor({ entries, codes, departments }: NameIndexParts) {
    this.entries = entries;
    this.#codes = codes;
    this.#departments = departments;
    const official = new Map<string, NameEntry>();
    for (const entry of entries) if (isOfficial(entry)) official.set(entry.code, entry);
    this.#official = official;
    const whole = entries.filter((entry) => isInUse(entry) && !entry.part);
    this.#byFolded = once(() => new TextIndex(entries, ({ folded }) => folded));
    this.#byCore = once(() => new TextIndex(entries, ({ core }) => core));
    this.#byBare = once(() => new TextIndex(whole, ({ bare }) => bare));
    this.#coresInUse = once(() => new PrefixIndex(whole, ({ core }) => core));
    this.#bareInUse = once(() => new PrefixIndex(whole, ({ bare }) => bare));
    this.#inUse = once(() => new SegmentIndex(entries.filter(isInUse)));
  }

  /** What is made when it is first asked for: called one by one before, no question waits for all of it. */
  preparations(): (() => unknown)[] {
    return [this.#byFolded, this.#byCore, this.#byBare, this.#coresInUse, this.#bareInUse, this.#inUse];
  }

  /** The commune that a code leads to; null for a code that never was. */
  code(code: string): CodeEntry | null {
    return this.#codes.get(code) ?? null;
  }

  /** The official name of a commune on the day of the index, as it stands. */
  officialName(code: string): string {
    return this.#official.get(code)?.name ?? code;
  }

  /** The code of a department that a folded text names, by its code or its name. */
  department(folded: string): string | null {
    return this.#departments.get(folded) ?? null;
  }

  /** The names that are the same but for case, accents, hyphens and apostrophes. */
  same(folded: string, scope: Scope): NameEntry[] {
    return inScope(this.#byFolded().get(folded), scope);
  }

  /** The names that are the same but for the article in front. */
  sameCore(folded: string, scope: Scope): NameEntry[] {
    return inScope(this.#byCore().get(withoutArticle(folded)), scope);
  }

  /** The names in use that are the same but for the words that link the others. */
  sameBare(folded: string, scope: Scope): NameEntry[] {
    return inScope(this.#byBare().get(withoutLinkingWords(folded)), scope);
  }

  /** The names in use that, linking words left aside, begin with these whole words and go on. */
  bareBeginningWith(folded: string, scope: Scope): NameEntry[] {
    return this.#bareInUse().beginningWith(`${withoutLinkingWords(folded)} `, scope);
  }

  /** The names in use that begin with these whole words and go on, the article in front left aside. */
  beginningWith(folded: string, scope: Scope): NameEntry[] {
    return this.#coresInUse().beginningWith(`${withoutArticle(folded)} `, scope);
  }

  /** The names in use that begin with these letters and go on, even inside a word. */
  beginningWithLetters(folded: string, scope: Scope): NameEntry[] {
    return this.#coresInUse().beginningWith(withoutArticle(folded), scope);
  }

  /** The names in use that differ by one or two letters, nearest first; figures must be the same. */
  near(folded: string, scope: Scope): Near<NameEntry>[] {
    return this.#inUse().near(folded, { accepts: (entry) => isInScope(entry, scope) });
  }

  /** The names in use that differ by one letter, however short. */
  oneLetterAway(folded: string, scope: Scope): NameEntry[] {
    const near = this.#inUse().near(folded, { limit: 1, accepts: (entry) => isInScope(entry, scope) });
    return near.map(({ item }) => item);
  }
}

function inScope(entries: readonly NameEntry[], scope: Scope): NameEntry[] {
  return entries.filter((entry) => isInScope(entry, scope));
}

function isInScope({ departmentCode }: NameEntry, scope: Scope): boolean {
  return scope === null || departmentCode === scope;
}
