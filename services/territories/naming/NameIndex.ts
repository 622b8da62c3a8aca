import { groupBy } from '../../../common/cog/groupBy';
import { withoutArticle } from './articles';
import type { NameEntry } from './NameEntry';
import { SegmentIndex, type Near } from './SegmentIndex';

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
  readonly #officialNames: ReadonlyMap<string, string>;
  readonly #departments: ReadonlyMap<string, string>;
  readonly #byFolded: ReadonlyMap<string, readonly NameEntry[]>;
  readonly #byCore: ReadonlyMap<string, readonly NameEntry[]>;
  readonly #byFirstWord: ReadonlyMap<string, readonly NameEntry[]>;
  readonly #official: SegmentIndex<NameEntry>;

  constructor({ entries, codes, departments }: NameIndexParts) {
    this.entries = entries;
    this.#codes = codes;
    this.#departments = departments;
    const official = entries.filter(({ kind }) => kind === 'OFFICIAL_NAME');
    this.#officialNames = new Map(official.map(({ code, name }) => [code, name]));
    this.#byFolded = groupBy(entries, ({ folded }) => folded);
    this.#byCore = groupBy(entries, ({ folded }) => withoutArticle(folded));
    this.#byFirstWord = groupBy(official, ({ folded }) => firstWord(withoutArticle(folded)));
    this.#official = new SegmentIndex(official);
  }

  /** The commune that a code leads to; null for a code that never was. */
  code(code: string): CodeEntry | null {
    return this.#codes.get(code) ?? null;
  }

  /** The official name of a commune on the day of the index, as it stands. */
  officialName(code: string): string {
    return this.#officialNames.get(code) ?? code;
  }

  /** The code of a department that a folded text names, by its code or its name. */
  department(folded: string): string | null {
    return this.#departments.get(folded) ?? null;
  }

  /** The names that are the same but for case, accents, hyphens and apostrophes. */
  same(folded: string, scope: Scope): NameEntry[] {
    return inScope(this.#byFolded.get(folded) ?? [], scope);
  }

  /** The names that are the same but for the article in front. */
  sameCore(folded: string, scope: Scope): NameEntry[] {
    return inScope(this.#byCore.get(withoutArticle(folded)) ?? [], scope);
  }

  /** The official names that begin with these whole words and go on, the article in front left aside. */
  beginningWith(folded: string, scope: Scope): NameEntry[] {
    const core = withoutArticle(folded);
    const candidates = inScope(this.#byFirstWord.get(firstWord(core)) ?? [], scope);
    return candidates.filter((entry) => !entry.part && withoutArticle(entry.folded).startsWith(`${core} `));
  }

  /** The official names that begin with these letters and go on, even inside a word. */
  beginningWithLetters(folded: string, scope: Scope): NameEntry[] {
    const core = withoutArticle(folded);
    return inScope(this.entries, scope).filter(
      (entry) =>
        entry.kind === 'OFFICIAL_NAME' && !entry.part && withoutArticle(entry.folded).startsWith(core),
    );
  }

  /** The official names that differ by one or two letters, nearest first. */
  near(folded: string, scope: Scope): Near<NameEntry>[] {
    return this.#official.near(folded).filter(({ item }) => scope === null || item.departmentCode === scope);
  }

  /** The official names that differ by one letter, however short. */
  oneLetterAway(folded: string, scope: Scope): NameEntry[] {
    const near = this.#official.near(folded, 1).map(({ item }) => item);
    return inScope(near, scope);
  }
}

function inScope(entries: readonly NameEntry[], scope: Scope): NameEntry[] {
  return entries.filter((entry) => scope === null || entry.departmentCode === scope);
}

function firstWord(folded: string): string {
  return folded.split(' ', 1)[0] ?? '';
}
