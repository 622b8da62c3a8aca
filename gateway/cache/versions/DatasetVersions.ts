import type { Day } from '../../../common/calendarDay';
import { dayClock } from './dayClock';
import type { VersionSource } from './ReadVersions';
import { VersionWatch } from './VersionWatch';

/** Of whose datasets versions are told: subgraphs by their names, in an order that stays the same. */
export type SubgraphNames = readonly string[];

/** What is loaded behind the subgraphs, and today's day: whatever an answer depends on beside the operation and the caller. */
export class DatasetVersions {
  readonly #watches: ReadonlyMap<string, VersionWatch>;
  readonly #day: () => Day;

  constructor(sources: ReadonlyMap<string, VersionSource>, today: () => Day) {
    this.#watches = new Map(Array.from(sources, ([name, source]) => [name, new VersionWatch(source)]));
    this.#day = dayClock(today);
  }

  /** One text that changes when a load or a new day changes what these subgraphs answer; null where one of them tells no version. */
  of(subgraphs: SubgraphNames): string | null {
    let text = this.#day();
    for (const name of subgraphs) {
      const version = this.#watches.get(name)?.text ?? null;
      if (version === null) return null;
      text += `\n${name} ${version}`;
    }
    return text;
  }

  /**
   * Whether `text` is still what these subgraphs tell, by readings that start after this call. Versions do not come back, so an answer that
   * was made before the call, of nothing older than `text`, is then of this version and no other.
   */
  async confirm(subgraphs: SubgraphNames, text: string): Promise<boolean> {
    await Promise.all(subgraphs.map(async (name) => this.#watches.get(name)?.fresh()));
    return this.of(subgraphs) === text;
  }

  /**
   * When the answers under `text`, one that `of` gave for these subgraphs, were last known to be right, in milliseconds since 1970; null
   * where that is not known, or they are of another day.
   */
  lastRight(subgraphs: SubgraphNames, text: string): number | null {
    const [day, ...versions] = text.split('\n');
    if (versions.length !== subgraphs.length || day !== this.#day()) return null;
    let last = Infinity;
    for (const [place, name] of subgraphs.entries()) {
      const version = versions[place]?.slice(name.length + 1) ?? '';
      last = Math.min(last, this.#watches.get(name)?.toldAt(version) ?? NaN);
    }
    return Number.isFinite(last) ? last : null;
  }

  /** Ends all readings; no version is told any more. */
  close(): void {
    for (const watch of this.#watches.values()) watch.close();
  }
}
