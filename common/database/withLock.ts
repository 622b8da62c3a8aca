import type { DataSource } from 'typeorm';
import { StartupError } from '../errors/StartupError';
import { dialectOf } from './dialect';

const LONGEST_WAIT_SECONDS = 600;

/**
 * Does the work while no other process does work under the same name on the same database; where another one does, it waits.
 * Throws a StartupError after ten minutes. The lock ends with the connection, so a killed process leaves none behind.
 */
export async function withLock<Result>(
  database: DataSource,
  name: string,
  work: () => Promise<Result>,
): Promise<Result> {
  const { lock } = dialectOf(database.options.type);
  if (lock === null) return work();
  const runner = database.createQueryRunner();
  try {
    const rows = (await runner.query(lock.take, [name, LONGEST_WAIT_SECONDS])) as { taken: unknown }[];
    if (Number(rows[0]?.taken) !== 1) {
      throw new StartupError(
        'Another process has been preparing the same database for ten minutes: wait for it to end, or stop it.',
      );
    }
    try {
      return await work();
    } finally {
      await runner.query(lock.release, [name]);
    }
  } finally {
    await runner.release();
  }
}
