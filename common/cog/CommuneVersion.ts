import type { Ending } from './ending';

/** A commune under one name: a code, and the days on which that name and territory held. */
export interface CommuneVersion {
  readonly code: string;
  /** First day; empty where it is older than the records. */
  readonly validFrom: string;
  /** First day on which it no longer held; null while it holds. */
  readonly validTo: string | null;
  readonly name: string;
  /** Since when the territory under this code is the same: versions that differ by name only share it. */
  readonly lifeFrom: string;
  /** Why it ended; null while it holds. */
  readonly ending: Ending | null;
  /** The code that took over where this one went out of use. */
  readonly successorCode: string | null;
  readonly sourceId: string;
}

/** What of a version names places: not where it comes from, nor since when its territory is the same. */
export type NamedVersion = Omit<CommuneVersion, 'lifeFrom' | 'sourceId'>;
