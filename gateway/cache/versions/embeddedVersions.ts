import type { VersionSource } from './ReadVersions';

/** The versions of a subgraph in this very process: a load is noticed within a second. */
export function embeddedVersions(tell: () => Promise<string>): VersionSource {
  return { read: tell, every: 500, trusted: 1_000, gathered: 10 };
}
