import type { Pool, PoolConnection } from 'mysql2';
import type { DataSource } from 'typeorm';
import type { MysqlDriver } from 'typeorm/driver/mysql/MysqlDriver';
import { DatabaseFaultError } from '../DatabaseFaultError';
import { ServerWatch } from './ServerWatch';
import { socketOf } from './socketOf';

/** How long a statement waits for a connection while others have them all: twice that is less than the 10 s of a gateway. */
const ACQUIRE_MS = 4_000;

/** Told once when a server is gone, with why, and once when it is back, with null. */
export type ToldOfServer = (fault: DatabaseFaultError | null) => void;

type Callback = Parameters<Pool['getConnection']>[0];

/**
 * Lets no statement of an open database wait for ever: for a connection it waits 4 s; while the server does not answer it is refused at
 * once, and those under way are given up. They reject with a DatabaseFaultError. It ends with the database.
 */
export async function guardPool(database: DataSource, url: string, told: ToldOfServer): Promise<void> {
  const pool = (database.driver as MysqlDriver).pool as Pool;
  const open = await connectionsOf(pool);
  const watch = new ServerWatch({
    url,
    isOver: () => !database.isInitialized,
    told: (fault) => {
      // `destroy` of a connection would leave its statement unanswered.
      if (isSilent(fault)) for (const connection of open) socketOf(connection).destroy(fault);
      told(fault);
    },
  });
  const acquire = pool.getConnection.bind(pool);
  pool.getConnection = (callback: Callback) => {
    if (isSilent(watch.fault)) process.nextTick(callback, watch.fault);
    else acquire(within(ACQUIRE_MS, callback));
  };
}

/** The connections that a pool has from now on, the one that opening has made included. */
async function connectionsOf(pool: Pool): Promise<ReadonlySet<PoolConnection>> {
  const open = new Set<PoolConnection>();
  const add = (connection: PoolConnection): void => {
    if (open.has(connection)) return;
    open.add(connection);
    socketOf(connection).once('close', () => open.delete(connection));
  };
  pool.on('connection', add);
  await new Promise<void>((resolve, reject) =>
    pool.getConnection((error, connection) => {
      if (error !== null) {
        reject(error);
        return;
      }
      add(connection);
      connection.release();
      resolve();
    }),
  );
  return open;
}

/** A server that refuses connections, as one that was killed, says so at once, and is found at once when it is back. */
function isSilent(fault: DatabaseFaultError | null): fault is DatabaseFaultError {
  return fault?.fault === 'DATABASE_TIMEOUT';
}

/** The callback, told once: with what comes in time, or that nothing did. A connection that comes later goes back. */
function within(ms: number, callback: Callback): Callback {
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    const message = `No connection to the database was free within ${ms / 1_000} seconds`;
    (callback as (error: Error) => void)(new DatabaseFaultError('DATABASE_TIMEOUT', message));
  }, ms);
  return (error, connection) => {
    clearTimeout(timer);
    if (!isLate) callback(error, connection);
    else if (error === null) connection.release();
  };
}
