import type { DataSource } from 'typeorm';

/** Gives a lock back. */
export type ReleaseLock = () => Promise<void>;

/**
 * Takes the lock of that name on a database, waiting so many seconds for it; null where another process or connection still
 * has it. It ends with the process: one that is killed leaves no lock behind.
 */
export type TakeLock = (
  database: DataSource,
  name: string,
  waitSeconds: number,
) => Promise<ReleaseLock | null>;
