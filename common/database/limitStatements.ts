import type { Pool, PoolConnection } from 'mysql2';
import type { DataSource } from 'typeorm';
import type { MysqlDriver } from 'typeorm/driver/mysql/MysqlDriver';
import { dialectOf } from './dialect';

/**
 * Ends every statement of a database that was just opened after so many seconds, on each connection that its pool makes from
 * now on. Where the database can't, nothing is done.
 */
export async function limitStatements(database: DataSource, seconds: number): Promise<void> {
  const { statementLimit } = dialectOf(database.options.type);
  if (statementLimit === null) return;
  const sql = statementLimit(seconds);
  const pool = (database.driver as MysqlDriver).pool as Pool;
  pool.on('connection', (connection: PoolConnection) => {
    // It goes out before the first statement does. A connection that refuses it is not used.
    connection.query(sql, (error) => {
      if (error !== null) connection.destroy();
    });
  });
  // The one connection that opening has made.
  await database.query(sql);
}
