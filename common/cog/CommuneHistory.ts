import { endedBy, holdsOn } from './holdsOn';
import type { Day } from '../calendarDay';
import type { CommuneVersion, NamedVersion } from './CommuneVersion';

const LONGEST_CHAIN = 12;

/** Every version of every commune, asked by code and day. Days before the first version count as its own. */
export class CommuneHistory<Version extends NamedVersion = CommuneVersion> {
  readonly #versions: ReadonlyMap<string, readonly Version[]>;

  readonly #successors = new Map<string, ReadonlyMap<string, string | null>>();

  #changes: Day[] | null = null;

  constructor(versions: ReadonlyMap<string, readonly Version[]>) {
    this.#versions = versions;
  }

  /** All versions, code by code, oldest first. */
  all(): Version[] {
    return [...this.#versions.values()].flat();
  }

  codes(): Iterable<string> {
    return this.#versions.keys();
  }

  versions(code: string): readonly Version[] {
    return this.#versions.get(code) ?? [];
  }

  /** The version of the code that holds on that day; null where the code is out of use or not yet in use. */
  aliveOn(code: string, day: Day): Version | null {
    return this.versions(code).find((each) => holdsOn(each, day)) ?? null;
  }

  /** The code that holds on that day in the place of `code`: itself, or the end of the chain of its successors. */
  successorOn(code: string, day: Day): string | null {
    let at = code;
    for (let step = 0; step < LONGEST_CHAIN; step += 1) {
      if (this.aliveOn(at, day)) return at;
      const next = this.versions(at).findLast((each) => endedBy(each, day))?.successorCode;
      if (!next) return null;
      at = next;
    }
    return null;
  }

  /** The codes that held on one day, each with the code that holds on another in its place (`successorOn`). Kept: many ask for the same days. */
  successorsOf(then: Day, now: Day): ReadonlyMap<string, string | null> {
    const days = `${then} ${now}`;
    let successors = this.#successors.get(days);
    if (successors === undefined) {
      const codes = [...this.#versions.keys()].filter((code) => this.aliveOn(code, then) !== null);
      successors = new Map(codes.map((code) => [code, this.successorOn(code, now)]));
      this.#successors.set(days, successors);
    }
    return successors;
  }

  /** The last day up to this one on which any version began or ended; empty where none did. */
  lastChange(day: Day): Day {
    this.#changes ??= this.#daysOfChange();
    return this.#changes.findLast((each) => each <= day) ?? '';
  }

  /** The last day after `since` on which land was taken out of this code or it was made from another's land. */
  splitAfter(code: string, since: Day): Day | null {
    const versions = this.versions(code);
    const cut = versions.findLast(
      (each) => each.ending === 'SPLIT' && each.validTo !== null && each.validTo > since,
    );
    return cut?.validTo ?? null;
  }

  #daysOfChange(): Day[] {
    const days = new Set<Day>();
    for (const versions of this.#versions.values()) {
      for (const { validFrom, validTo } of versions) {
        days.add(validFrom);
        if (validTo !== null) days.add(validTo);
      }
    }
    return [...days].sort();
  }
}
