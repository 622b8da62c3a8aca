/**
 * Reads what decides the answers of a subgraph now, as one short text. Rejects where it can't be told. The signal ends a reading
 * that nobody waits for any more.
 */
export type ReadVersions = (signal: AbortSignal) => Promise<string>;

/** How a subgraph's versions are watched; times in milliseconds. */
export interface VersionSource {
  readonly read: ReadVersions;
  /** From the start of one reading to that of the next. */
  readonly every: number;
  /** How long what was read is relied upon, from the start of its reading: a subgraph that no longer tells is not relied upon. */
  readonly trusted: number;
  /** How long those that need a new reading are gathered before it is started. */
  readonly gathered: number;
}
