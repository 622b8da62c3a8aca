import type { PoolConnection } from 'mysql2';
import type { TakeLock } from '../TakeLock';

/**
 * The lock's name for a `?` and the database: 64 characters at most (MySQL), so that a digest stands for the database. MySQL has no MD5
 * since 9.6.
 */
const LOCK = "CONCAT(?, ' ', LEFT(SHA2(DATABASE(), 256), 32))";

/** A lock of the server under the name and the database. The server gives it back when the connection ends. */
export const takeMysqlLock: TakeLock = async (database, name, waitSeconds) => {
  const runner = database.createQueryRunner();
  try {
    const rows = (await runner.query(`SELECT GET_LOCK(${LOCK}, ?) AS taken`, [name, waitSeconds])) as {
      taken: unknown;
    }[];
    if (Number(rows[0]?.taken) !== 1) {
      await runner.release();
      return null;
    }
  } catch (error) {
    await runner.release();
    throw error;
  }
  return async () => {
    try {
      await runner.query(`SELECT RELEASE_LOCK(${LOCK})`, [name]);
    } catch {
      // The lock goes with its connection. Why that is lost, the work tells that has failed of it.
      const connection = (await runner.connect()) as Pick<PoolConnection, 'destroy'>;
      connection.destroy();
    } finally {
      await runner.release();
    }
  };
};
