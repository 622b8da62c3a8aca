import type { CptsStage } from '../../../../schema/generated/cpts';
import type { Reference } from '../Reference';
import { stageRank } from '../stageOrder';
import { AFTER_ALL_DAYS, dayNumber } from './dayNumber';
import type { IndexedCpts } from './IndexedCpts';
import type { StatedCount } from './StatedCount';

/** A count of a document that is larger than the number of CPTS that sources name there. */
export interface UnnamedCpts {
  readonly count: StatedCount;
  readonly named: number;
}

/** What sources leave out: departments of which they name no CPTS, and CPTS that they count and do not name. */
export class DocumentedCpts {
  readonly #all: readonly IndexedCpts[];
  readonly #counts: readonly { readonly count: StatedCount; readonly departments: readonly string[] }[];
  readonly #departments: ReadonlySet<string>;

  constructor(reference: Reference, all: readonly IndexedCpts[], counts: readonly StatedCount[]) {
    this.#all = all;
    this.#counts = counts.map((count) => ({ count, departments: reference.departmentsOf(count.territory) }));
    this.#departments = new Set(all.flatMap(({ cpts }) => cpts.departments));
  }

  /** Those of the departments of which no source names a CPTS, at any stage. */
  withoutAny(departments: readonly string[]): string[] {
    return departments.filter((code) => !this.#departments.has(code));
  }

  /**
   * The counts of documents for territories that share a department with these, of CPTS that have reached the stage by the
   * day, where sources name fewer.
   */
  unnamed(departments: readonly string[], least: CptsStage, day: number): UnnamedCpts[] {
    return this.#counts
      .filter(({ count }) => stageRank(count.stage) >= stageRank(least))
      .filter(({ count }) => count.since === null || dayNumber(count.since) <= day)
      .filter((each) => each.departments.some((code) => departments.includes(code)))
      .map(({ count, departments: counted }) => ({
        count,
        // A count without a day may be of any: what sources name for a later day answers it too.
        named: this.#named(counted, count.stage, count.since === null ? AFTER_ALL_DAYS : day),
      }))
      .filter(({ count, named }) => named < count.value);
  }

  #named(departments: readonly string[], stage: CptsStage, day: number): number {
    const there = this.#all.filter(({ cpts }) => cpts.departments.some((code) => departments.includes(code)));
    return there.filter(({ timeline }) => timeline.on(day, stage) !== 'NONE').length;
  }
}
