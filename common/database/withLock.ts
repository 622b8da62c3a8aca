import type { DataSource } from 'typeorm';
import { StartupError } from '../errors/StartupError';
import { dialectOf } from './dialect';

const LONGEST_WAIT_SECONDS = 600;

/** Under which name to keep others out, and what to do where another one is in. */
export interface LockRequest {
  readonly name: string;
  /** How long to wait for another one to end. */
  readonly waitSeconds: number;
  /** What to throw after that. */
  readonly busy: () => Error;
}

/**
 * Does the work while no other process does work under the same name on the same database; where another one does, it waits.
 * Throws a StartupError after ten minutes, or as the request says. A killed process leaves no lock behind.
 */
export async function withLock<Result>(
  database: DataSource,
  request: string | LockRequest,
  work: () => Promise<Result>,
): Promise<Result> {
  const { name, waitSeconds, busy } = typeof request === 'string' ? waiting(request) : request;
  const release = await dialectOf(database.options.type).takeLock(database, name, waitSeconds);
  if (release === null) throw busy();
  try {
    return await work();
  } finally {
    await release();
  }
}

function waiting(name: string): LockRequest {
  return {
    name,
    waitSeconds: LONGEST_WAIT_SECONDS,
    busy: () =>
      new StartupError(
        'Another process has been preparing the same database for ten minutes: wait for it to end, or stop it.',
      ),
  };
}
